/**
 * Several requests that were made at once.
 */
@NullMarked
package io.meshgate.graph.access.basket;

import org.jspecify.annotations.NullMarked;

/**
 * What went wrong with the data of products, until it is over.
 */
@NullMarked
package io.meshgate.graph.incident;

import org.jspecify.annotations.NullMarked;

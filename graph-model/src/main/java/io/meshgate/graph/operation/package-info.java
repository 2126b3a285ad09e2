/**
 * Changes that may be sent twice and happen once.
 */
@NullMarked
package io.meshgate.graph.operation;

import org.jspecify.annotations.NullMarked;

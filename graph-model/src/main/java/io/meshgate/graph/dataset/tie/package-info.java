/**
 * What follows for the ports of a dataset from its other names, and from contracts that
 * name it.
 */
@NullMarked
package io.meshgate.graph.dataset.tie;

import org.jspecify.annotations.NullMarked;

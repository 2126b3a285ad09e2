/**
 * The datasets that output ports offer, by the names that lineage tools give them.
 */
@NullMarked
package io.meshgate.graph.dataset;

import org.jspecify.annotations.NullMarked;

/**
 * What lineage tools tell, on its way into the graph.
 */
@NullMarked
package io.meshgate.graph.lineage.intake;

import org.jspecify.annotations.NullMarked;

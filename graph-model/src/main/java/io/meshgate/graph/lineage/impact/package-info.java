/**
 * What breaks where something changes.
 */
@NullMarked
package io.meshgate.graph.lineage.impact;

import org.jspecify.annotations.NullMarked;

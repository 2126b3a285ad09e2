/**
 * Jobs and datasets with all that a viewer sees of their lineage, to be handed out.
 */
@NullMarked
package io.meshgate.graph.lineage.export;

import org.jspecify.annotations.NullMarked;

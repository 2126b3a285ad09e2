/**
 * The lineage as events of OpenLineage, handed out.
 */
@NullMarked
package io.meshgate.api.lineage.export;

import org.jspecify.annotations.NullMarked;

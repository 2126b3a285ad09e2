/**
 * OpenLineage as it arrives: events of runs, jobs and datasets, and the facets that
 * lineage is made of.
 */
@NullMarked
package io.meshgate.api.lineage.openlineage;

import org.jspecify.annotations.NullMarked;

/**
 * What lineage tools tell: of runs, jobs and datasets, and what goes where.
 */
@NullMarked
package io.meshgate.graph.lineage.event;

import org.jspecify.annotations.NullMarked;

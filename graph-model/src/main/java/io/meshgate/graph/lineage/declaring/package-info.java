/**
 * What people say by hand of where data go.
 */
@NullMarked
package io.meshgate.graph.lineage.declaring;

import org.jspecify.annotations.NullMarked;

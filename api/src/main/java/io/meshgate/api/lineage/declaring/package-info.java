/**
 * Saying by hand where data go.
 */
@NullMarked
package io.meshgate.api.lineage.declaring;

import org.jspecify.annotations.NullMarked;

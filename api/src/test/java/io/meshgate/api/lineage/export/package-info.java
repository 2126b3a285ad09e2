/**
 * Tests of the lineage as it is handed out.
 */
@NullMarked
package io.meshgate.api.lineage.export;

import org.jspecify.annotations.NullMarked;

/**
 * Tests of what is said by hand of where data go.
 */
@NullMarked
package io.meshgate.api.lineage.declaring;

import org.jspecify.annotations.NullMarked;

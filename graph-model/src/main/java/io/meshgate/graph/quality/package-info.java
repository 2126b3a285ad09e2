/**
 * What products promise of their data, what was measured of that, and whether they keep
 * it.
 */
@NullMarked
package io.meshgate.graph.quality;

import org.jspecify.annotations.NullMarked;

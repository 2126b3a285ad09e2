/**
 * How the house's values go over the wire: ids, times, permissions, and who looks.
 */
@NullMarked
package io.meshgate.api.wire;

import org.jspecify.annotations.NullMarked;

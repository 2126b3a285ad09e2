/**
 * Why somebody may do something, or may not, and what would be enough.
 */
@NullMarked
package io.meshgate.auth.explain;

import org.jspecify.annotations.NullMarked;

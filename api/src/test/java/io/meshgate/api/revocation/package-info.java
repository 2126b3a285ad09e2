/**
 * Whether what was taken away is gone at once, wherever one asks.
 */
@NullMarked
package io.meshgate.api.revocation;

import org.jspecify.annotations.NullMarked;

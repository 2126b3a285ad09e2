/**
 * Whose tokens are believed, and how the keys that they sign with are had.
 */
@NullMarked
package io.meshgate.auth.issuer;

import org.jspecify.annotations.NullMarked;

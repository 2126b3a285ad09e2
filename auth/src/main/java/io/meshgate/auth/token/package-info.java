/**
 * The OAuth2 edge: which bearer tokens are believed, and which person each one is.
 */
@NullMarked
package io.meshgate.auth.token;

import org.jspecify.annotations.NullMarked;

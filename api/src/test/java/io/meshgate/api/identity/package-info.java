/**
 * The portal behind an identity provider that it does not bring itself.
 */
@NullMarked
package io.meshgate.api.identity;

import org.jspecify.annotations.NullMarked;

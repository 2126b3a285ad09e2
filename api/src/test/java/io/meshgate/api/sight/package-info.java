/**
 * Who sees what and may do what, in meshes drawn at random: as it is, and as it was
 * promised.
 */
@NullMarked
package io.meshgate.api.sight;

import org.jspecify.annotations.NullMarked;

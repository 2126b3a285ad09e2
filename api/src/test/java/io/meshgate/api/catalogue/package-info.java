/**
 * Every read of the catalogue as a portal asks for it, below the HTTP edge, over one mesh
 * that is told once.
 */
@NullMarked
package io.meshgate.api.catalogue;

import org.jspecify.annotations.NullMarked;

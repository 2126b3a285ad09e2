/**
 * The portal on one machine: an embedded database, an identity provider and a sample
 * mesh.
 */
@NullMarked
package io.meshgate.development;

import org.jspecify.annotations.NullMarked;

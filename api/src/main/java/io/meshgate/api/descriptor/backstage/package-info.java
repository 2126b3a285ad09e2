/**
 * What the entities of a Backstage catalogue say about the mesh.
 */
@NullMarked
package io.meshgate.api.descriptor.backstage;

import org.jspecify.annotations.NullMarked;

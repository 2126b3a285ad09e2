/**
 * What Bitol's data products (ODPS) and data contracts (ODCS) say about the mesh.
 */
@NullMarked
package io.meshgate.api.descriptor.bitol;

import org.jspecify.annotations.NullMarked;

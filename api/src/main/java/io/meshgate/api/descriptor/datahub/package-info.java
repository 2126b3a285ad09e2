/**
 * What a DataHub catalogue says about the mesh, told aspect by aspect in metadata change
 * proposals.
 */
@NullMarked
package io.meshgate.api.descriptor.datahub;

import org.jspecify.annotations.NullMarked;

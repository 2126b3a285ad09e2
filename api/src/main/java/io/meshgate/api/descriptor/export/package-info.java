/**
 * The mesh handed out as descriptor documents, as far as the viewer sees it.
 */
@NullMarked
package io.meshgate.api.descriptor.export;

import org.jspecify.annotations.NullMarked;

/**
 * A mesh brought in as descriptor documents: by request, at start-up, or only tried out.
 */
@NullMarked
package io.meshgate.api.descriptor;

import org.jspecify.annotations.NullMarked;

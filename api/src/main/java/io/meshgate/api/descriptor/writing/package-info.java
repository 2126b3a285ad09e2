/**
 * Documents on their way out: what is known is laid over what they said when they came,
 * and the rest of them is left as it was.
 */
@NullMarked
package io.meshgate.api.descriptor.writing;

import org.jspecify.annotations.NullMarked;

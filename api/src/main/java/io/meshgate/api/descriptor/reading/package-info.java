/**
 * Text into documents, each on its own: nothing in them is fetched, executed or guessed.
 */
@NullMarked
package io.meshgate.api.descriptor.reading;

import org.jspecify.annotations.NullMarked;

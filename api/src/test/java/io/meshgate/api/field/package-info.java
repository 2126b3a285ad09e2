/**
 * What holds for every field there is, whatever it is about.
 */
@NullMarked
package io.meshgate.api.field;

import org.jspecify.annotations.NullMarked;

/**
 * What is wrong with an input, gathered whole before anything is done.
 */
@NullMarked
package io.meshgate.api.input;

import org.jspecify.annotations.NullMarked;

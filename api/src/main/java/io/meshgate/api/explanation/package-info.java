/**
 * Why people may do what they may do, told to those who answer for the thing.
 */
@NullMarked
package io.meshgate.api.explanation;

import org.jspecify.annotations.NullMarked;

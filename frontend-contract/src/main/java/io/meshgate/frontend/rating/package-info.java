/**
 * What the contract says of what those who use products think of them.
 */
@NullMarked
package io.meshgate.frontend.rating;

import org.jspecify.annotations.NullMarked;

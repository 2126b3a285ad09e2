/**
 * Letting others decide on requests in one's place.
 */
@NullMarked
package io.meshgate.frontend.delegation;

import org.jspecify.annotations.NullMarked;

/**
 * Letting others decide on requests in one's place, and showing who does.
 */
@NullMarked
package io.meshgate.api.delegation;

import org.jspecify.annotations.NullMarked;

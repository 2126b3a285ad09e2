/**
 * Making, changing and taking back what products promise, and reporting how they keep it.
 */
@NullMarked
package io.meshgate.api.quality.upkeep;

import org.jspecify.annotations.NullMarked;

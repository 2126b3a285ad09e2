/**
 * Policies tried on requests of the past before they are set.
 */
@NullMarked
package io.meshgate.api.policy.simulation;

import org.jspecify.annotations.NullMarked;

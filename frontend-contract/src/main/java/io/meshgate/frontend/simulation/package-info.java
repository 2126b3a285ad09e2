/**
 * Policies that are tried on requests of the past before they are set.
 */
@NullMarked
package io.meshgate.frontend.simulation;

import org.jspecify.annotations.NullMarked;

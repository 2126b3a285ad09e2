/**
 * What people do with the portal, from one end to the other.
 */
@NullMarked
package io.meshgate.api.journey;

import org.jspecify.annotations.NullMarked;

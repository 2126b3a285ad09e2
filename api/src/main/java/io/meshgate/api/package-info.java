/**
 * The edge and the use cases of the portal.
 */
@NullMarked
package io.meshgate.api;

import org.jspecify.annotations.NullMarked;

/**
 * What the contract says of opening and closing access on the platforms.
 */
@NullMarked
package io.meshgate.frontend.provisioning;

import org.jspecify.annotations.NullMarked;

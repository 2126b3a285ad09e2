/**
 * What the contract says of the platforms that products are built on.
 */
@NullMarked
package io.meshgate.frontend.platform;

import org.jspecify.annotations.NullMarked;

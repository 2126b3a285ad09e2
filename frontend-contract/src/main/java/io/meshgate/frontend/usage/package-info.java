/**
 * What the contract says of how much products are used.
 */
@NullMarked
package io.meshgate.frontend.usage;

import org.jspecify.annotations.NullMarked;

/**
 * What the contract says of ports and contracts.
 */
@NullMarked
package io.meshgate.frontend.port;

import org.jspecify.annotations.NullMarked;

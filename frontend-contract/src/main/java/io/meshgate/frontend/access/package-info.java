/**
 * What the contract says of access requests.
 */
@NullMarked
package io.meshgate.frontend.access;

import org.jspecify.annotations.NullMarked;

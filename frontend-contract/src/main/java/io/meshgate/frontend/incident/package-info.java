/**
 * What the contract says of what goes wrong with data.
 */
@NullMarked
package io.meshgate.frontend.incident;

import org.jspecify.annotations.NullMarked;

/**
 * What the contract says of what data are checked for.
 */
@NullMarked
package io.meshgate.frontend.check;

import org.jspecify.annotations.NullMarked;

/**
 * What the contract says of the promises products make, and whether they keep them.
 */
@NullMarked
package io.meshgate.frontend.quality;

import org.jspecify.annotations.NullMarked;

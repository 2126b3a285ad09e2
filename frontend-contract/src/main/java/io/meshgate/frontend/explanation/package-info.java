/**
 * What the contract says of why somebody may do something.
 */
@NullMarked
package io.meshgate.frontend.explanation;

import org.jspecify.annotations.NullMarked;

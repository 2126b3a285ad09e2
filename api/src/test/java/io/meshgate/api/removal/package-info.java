/**
 * Tests of how things go that are wrong, or empty.
 */
@NullMarked
package io.meshgate.api.removal;

import org.jspecify.annotations.NullMarked;

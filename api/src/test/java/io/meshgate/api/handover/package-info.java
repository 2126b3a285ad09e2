/**
 * Tests of how domains and products come to other teams and places.
 */
@NullMarked
package io.meshgate.api.handover;

import org.jspecify.annotations.NullMarked;

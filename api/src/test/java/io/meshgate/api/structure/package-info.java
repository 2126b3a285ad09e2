/**
 * The shape of the house, held by tests.
 */
@NullMarked
package io.meshgate.api.structure;

import org.jspecify.annotations.NullMarked;

/**
 * The contract with portals: every record is named as its SDL type.
 */
@NullMarked
package io.meshgate.frontend;

import org.jspecify.annotations.NullMarked;

/**
 * A portal as the tests need one: it signs people in and sends the contract's operations.
 */
@NullMarked
package io.meshgate.api.portal;

import org.jspecify.annotations.NullMarked;

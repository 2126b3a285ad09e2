/**
 * The record as auditors read it, its sealing, and the command that verifies it.
 */
@NullMarked
package io.meshgate.api.audit;

import org.jspecify.annotations.NullMarked;

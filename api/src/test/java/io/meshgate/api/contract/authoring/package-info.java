/**
 * Tests of what owners say of their data.
 */
@NullMarked
package io.meshgate.api.contract.authoring;

import org.jspecify.annotations.NullMarked;

/**
 * Registering and changing platforms.
 */
@NullMarked
package io.meshgate.api.platform.authoring;

import org.jspecify.annotations.NullMarked;

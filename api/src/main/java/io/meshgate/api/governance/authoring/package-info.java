/**
 * Adopting, changing and retiring rules.
 */
@NullMarked
package io.meshgate.api.governance.authoring;

import org.jspecify.annotations.NullMarked;

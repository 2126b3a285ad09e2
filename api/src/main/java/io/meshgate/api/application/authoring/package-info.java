/**
 * Registering and changing applications over GraphQL.
 */
@NullMarked
package io.meshgate.api.application.authoring;

import org.jspecify.annotations.NullMarked;

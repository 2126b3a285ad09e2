/**
 * Teams over GraphQL.
 */
@NullMarked
package io.meshgate.api.team;

import org.jspecify.annotations.NullMarked;

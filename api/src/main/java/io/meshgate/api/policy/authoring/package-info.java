/**
 * How access policies are set and withdrawn over GraphQL.
 */
@NullMarked
package io.meshgate.api.policy.authoring;

import org.jspecify.annotations.NullMarked;

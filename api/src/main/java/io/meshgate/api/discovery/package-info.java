/**
 * Discovery over GraphQL.
 */
@NullMarked
package io.meshgate.api.discovery;

import org.jspecify.annotations.NullMarked;

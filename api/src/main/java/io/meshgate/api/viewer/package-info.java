/**
 * The signed-in person over GraphQL.
 */
@NullMarked
package io.meshgate.api.viewer;

import org.jspecify.annotations.NullMarked;

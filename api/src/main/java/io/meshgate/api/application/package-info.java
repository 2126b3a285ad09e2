/**
 * The programs that consume data, over GraphQL.
 */
@NullMarked
package io.meshgate.api.application;

import org.jspecify.annotations.NullMarked;

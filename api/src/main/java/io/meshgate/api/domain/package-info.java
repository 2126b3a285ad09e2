/**
 * Domains over GraphQL.
 */
@NullMarked
package io.meshgate.api.domain;

import org.jspecify.annotations.NullMarked;

/**
 * The accounts of programs over GraphQL.
 */
@NullMarked
package io.meshgate.api.account;

import org.jspecify.annotations.NullMarked;

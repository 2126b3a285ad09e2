/**
 * People over GraphQL.
 */
@NullMarked
package io.meshgate.api.person;

import org.jspecify.annotations.NullMarked;

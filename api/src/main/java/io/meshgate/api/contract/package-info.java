/**
 * What data contracts say, in all their versions, over GraphQL.
 */
@NullMarked
package io.meshgate.api.contract;

import org.jspecify.annotations.NullMarked;

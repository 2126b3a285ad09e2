/**
 * What those who use products think of them, over GraphQL.
 */
@NullMarked
package io.meshgate.api.rating;

import org.jspecify.annotations.NullMarked;

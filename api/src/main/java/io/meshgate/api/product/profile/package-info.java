/**
 * What else products say, and which is a part of which, over GraphQL.
 */
@NullMarked
package io.meshgate.api.product.profile;

import org.jspecify.annotations.NullMarked;

/**
 * What the data of products are checked for, over GraphQL.
 */
@NullMarked
package io.meshgate.api.check;

import org.jspecify.annotations.NullMarked;

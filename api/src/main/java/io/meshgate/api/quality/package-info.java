/**
 * What products promise, and whether they keep it, over GraphQL.
 */
@NullMarked
package io.meshgate.api.quality;

import org.jspecify.annotations.NullMarked;

/**
 * Lineage over GraphQL.
 */
@NullMarked
package io.meshgate.api.lineage;

import org.jspecify.annotations.NullMarked;

/**
 * Cypher changed at one place at a time, so that one sees whether anybody notices.
 */
@NullMarked
package io.meshgate.api.sight.mutant;

import org.jspecify.annotations.NullMarked;

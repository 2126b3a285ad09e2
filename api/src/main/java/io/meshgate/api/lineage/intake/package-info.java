/**
 * What lineage tools send, taken event by event.
 */
@NullMarked
package io.meshgate.api.lineage.intake;

import org.jspecify.annotations.NullMarked;

package io.meshgate.frontend.governance;

import io.meshgate.frontend.EntityRef;
import org.jspecify.annotations.Nullable;

/**
 * Which waiver somebody else answers for, and who.
 *
 * @param waiver the global id of the waiver
 * @param owner who answers for it from then on
 * @param idempotencyKey the same key answers the first result again
 */
public record ReassignWaiverInput(String waiver, EntityRef owner, @Nullable String idempotencyKey) {
}

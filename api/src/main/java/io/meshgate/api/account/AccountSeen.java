package io.meshgate.api.account;

import io.meshgate.graph.account.ServiceAccountId;
import org.jspecify.annotations.Nullable;

/**
 * A service account as somebody has seen it who wants to change it.
 *
 * @param id which one
 * @param revision the revision they have seen; null where they do not say
 */
record AccountSeen(ServiceAccountId id, @Nullable Integer revision) {
}

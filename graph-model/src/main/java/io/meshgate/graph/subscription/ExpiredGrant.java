package io.meshgate.graph.subscription;

import java.time.Instant;

/**
 * A grant that has come to its end.
 *
 * @param id the identity
 * @param subscription what it belonged to
 * @param validUntil when it ended
 */
public record ExpiredGrant(GrantId id, SubscriptionId subscription, Instant validUntil) {
}

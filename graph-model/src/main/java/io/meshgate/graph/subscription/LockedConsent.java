package io.meshgate.graph.subscription;

import io.meshgate.graph.person.Standing;

/**
 * What decides on consent, of a subscription that this transaction has locked.
 *
 * @param standing where the viewer stands towards the product
 * @param consumerSide whether the viewer belongs to the side that consumes
 * @param status whether there is access, now or later
 * @param awaited whether consent is
 */
public record LockedConsent(Standing standing, boolean consumerSide, GrantStatus status, boolean awaited) {
}

package io.meshgate.graph.product;

import io.meshgate.graph.person.Standing;

/**
 * What decides whether a person sees a product, and with that what they may do with it,
 * as the graph says at this moment.
 *
 * @param standing where they stand towards it
 * @param status where the product stands in its life
 * @param visibility whom it is shown to
 * @param owned whether a team answers for it
 * @param around whether they work in its domain or below
 * @param holds whether their side has a grant on it that has not ended
 * @param asked whether an open request of theirs is for it, or on its behalf
 * @param awaited whether an open request for it awaits them
 * @param audits whether they audit the platform
 */
public record Sighting(Standing standing, DataProductStatus status, Visibility visibility, boolean owned,
		boolean around, boolean holds, boolean asked, boolean awaited, boolean audits) {
}

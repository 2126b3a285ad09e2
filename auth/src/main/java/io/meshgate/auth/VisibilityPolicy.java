package io.meshgate.auth;

import io.meshgate.graph.person.Standing;
import io.meshgate.graph.product.DataProductStatus;
import io.meshgate.graph.product.Sighting;
import io.meshgate.graph.product.Visibility;
import io.meshgate.graph.team.TeamRole;

/**
 * Who sees a product: whoever answers for it or looks after its domain, those to whom it
 * is shown once it is published and owned, those who use it, asked for it or are to
 * decide on it, and administrators. What is read from the graph is left out by the same
 * rules there, in one condition of every statement; here they say which one it was.
 */
final class VisibilityPolicy {

	private static final String SEEN = "You can see it.";

	private VisibilityPolicy() {
	}

	static Decision read(Action action, Sighting product) {
		Standing standing = product.standing();
		if (!standing.owning().isEmpty()) {
			return new Decision(action, Rule.OWNER_TEAM, SEEN, standing.owning().getFirst().way());
		}
		if (standing.domainRole() == TeamRole.OWNER) {
			return new Decision(action, Rule.DOMAIN_OWNER, SEEN, standing.reaching());
		}
		if (standing.stewardedDomain() != null) {
			return new Decision(action, Rule.DOMAIN_STEWARD, SEEN, standing.stewarding());
		}
		return (product.owned() && product.status() != DataProductStatus.DRAFT) ? shown(action, product)
				: tied(action, product);
	}

	private static Decision shown(Action action, Sighting product) {
		if (product.visibility() == Visibility.PUBLIC) {
			return new Decision(action, Rule.PUBLIC, SEEN);
		}
		return (product.visibility() == Visibility.DOMAIN && product.around())
				? new Decision(action, Rule.WORKS_IN_DOMAIN, SEEN) : tied(action, product);
	}

	private static Decision tied(Action action, Sighting product) {
		if (product.holds()) {
			return new Decision(action, Rule.CONSUMES, SEEN);
		}
		if (product.asked()) {
			return new Decision(action, Rule.ASKED, SEEN);
		}
		if (product.awaited()) {
			return new Decision(action, Rule.AWAITED, SEEN);
		}
		return product.standing().administrator() ? new Decision(action, Rule.ADMINISTRATOR, SEEN) : new Decision(
				action, Rule.NOT_SEEN,
				"It is shown neither to everybody nor to a domain that you work in, and nothing else ties you to it.");
	}

}

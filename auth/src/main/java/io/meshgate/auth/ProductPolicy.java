package io.meshgate.auth;

import java.util.EnumSet;
import java.util.Set;

import io.meshgate.graph.person.Standing;
import io.meshgate.graph.product.DataProductStatus;
import io.meshgate.graph.product.Sighting;

/**
 * Who does what with a product: whoever answers for it, where it stands so in its life
 * that it can be done.
 */
final class ProductPolicy {

	private static final Set<DataProductStatus> UNPUBLISHED = EnumSet.of(DataProductStatus.DRAFT,
			DataProductStatus.PROPOSED);

	private static final Set<DataProductStatus> OFFERED = EnumSet.of(DataProductStatus.ACTIVE,
			DataProductStatus.DEPRECATED);

	private ProductPolicy() {
	}

	static Decision product(Action action, Sighting product) {
		return switch (action) {
			case READ -> VisibilityPolicy.read(action, product);
			case EDIT, MANAGE_MEMBERS -> owned(action, product, product.status() != DataProductStatus.RETIRED,
					"The product is retired and changes no more.");
			case PUBLISH -> owned(action, product, UNPUBLISHED.contains(product.status()),
					"Only a draft or a proposal can be published.");
			case DEPRECATE ->
				owned(action, product, OFFERED.contains(product.status()), "Only an active product can be deprecated.");
			case RETIRE -> owned(action, product, product.status() == DataProductStatus.DEPRECATED,
					"Only a deprecated product can be retired.");
			case DELETE ->
				owned(action, product, product.status() == DataProductStatus.DRAFT, "Only a draft can be deleted.");
			case REQUEST_ACCESS -> requesting(action, product);
			case ASSESS_IMPACT -> assessing(action, product.standing());
			case READ_AUDIT -> AuditPolicy.reading(action, product);
			default -> Policy.notApplicable(action);
		};
	}

	static Decision impact(Action action, Standing standing) {
		return (action == Action.ASSESS_IMPACT) ? assessing(action, standing) : Policy.notApplicable(action);
	}

	/** Who looks after a domain is asked before something in it goes. */
	private static Decision assessing(Action action, Standing standing) {
		Decision ownership = Policy.ownership(action, standing);
		return (ownership.allowed() || standing.stewardedDomain() == null) ? ownership
				: new Decision(action, Rule.DOMAIN_STEWARD,
						"You look after the domain " + standing.stewardedDomain() + ".", standing.stewarding());
	}

	/** It takes ownership first: whoever has none is not told what state would do. */
	private static Decision owned(Action action, Sighting product, boolean inState, String otherwise) {
		Decision ownership = Policy.ownership(action, product.standing());
		return (ownership.allowed() && !inState) ? new Decision(action, Rule.STATE, otherwise) : ownership;
	}

	private static Decision requesting(Action action, Sighting product) {
		if (!product.owned()) {
			return new Decision(action, Rule.STATE, "No team answers for the product yet, so nobody could decide.");
		}
		return switch (product.status()) {
			case ACTIVE -> new Decision(action, Rule.SIGNED_IN, "Whoever sees an active product may ask for access.");
			case DRAFT, PROPOSED -> new Decision(action, Rule.STATE, "The product is not published yet.");
			case DEPRECATED -> new Decision(action, Rule.STATE, "The product is about to end and takes nobody on.");
			case RETIRED -> new Decision(action, Rule.STATE, "The product is retired.");
		};
	}

}

package io.meshgate.graph.campaign;

import io.meshgate.graph.Id;
import io.meshgate.graph.domain.DomainId;
import io.meshgate.graph.product.ProductId;
import org.jspecify.annotations.Nullable;

/**
 * Where a campaign has access reviewed.
 */
public sealed interface CampaignScope {

	/** The whole platform. */
	record Everywhere() implements CampaignScope {
	}

	/**
	 * The products of a domain, and of all below it.
	 *
	 * @param domain which one
	 */
	record InDomain(DomainId domain) implements CampaignScope {
	}

	/**
	 * One product.
	 *
	 * @param product which one
	 */
	record OfProduct(ProductId product) implements CampaignScope {
	}

	/**
	 * Finds the products {@code p}, by the parameter {@code $place}.
	 * @return Cypher
	 */
	default String finding() {
		return switch (this) {
			case Everywhere _ -> "MATCH (p:DataProduct)";
			case InDomain _ -> "MATCH (:Domain {id: $place})<-[:PART_OF*0..]-(:Domain)<-[:IN_DOMAIN]-(p:DataProduct)";
			case OfProduct _ -> "MATCH (p:DataProduct {id: $place})";
		};
	}

	/**
	 * The domain or product.
	 * @return null for the whole platform
	 */
	default @Nullable Id place() {
		return switch (this) {
			case Everywhere _ -> null;
			case InDomain(DomainId domain) -> domain;
			case OfProduct(ProductId product) -> product;
		};
	}

}

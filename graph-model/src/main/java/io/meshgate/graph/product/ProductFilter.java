package io.meshgate.graph.product;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.meshgate.graph.Ref;
import io.meshgate.graph.governance.compliance.ComplianceSight;
import io.meshgate.graph.port.PortType;
import org.jspecify.annotations.Nullable;

/**
 * Which products are asked for; all conditions must hold, and one that is null or empty
 * holds for every product.
 *
 * @param domain in this domain
 * @param includeSubdomains whether the domains below it count too
 * @param owner owned by this team
 * @param status with one of these
 * @param kind of one of these
 * @param portType offering a port of one of these
 * @param tags with all of these
 * @param tier of one of these
 * @param term about this term
 * @param platform offering a port that runs on this platform
 * @param visibility seen by one of these
 * @param violating lacking what this rule demands of them
 */
public record ProductFilter(@Nullable Ref domain, boolean includeSubdomains, @Nullable Ref owner,
		Set<DataProductStatus> status, Set<DataProductKind> kind, Set<PortType> portType, List<String> tags,
		Set<DataProductTier> tier, @Nullable Ref term, @Nullable Ref platform, Set<Visibility> visibility,
		@Nullable Ref violating) {

	/** Every product. */
	public static final ProductFilter ALL = new ProductFilter(null, true, null, Set.of(), Set.of(), Set.of(), List.of(),
			Set.of(), null, null, Set.of(), null);

	public ProductFilter {
		status = Set.copyOf(status);
		kind = Set.copyOf(kind);
		portType = Set.copyOf(portType);
		tags = List.copyOf(tags);
		tier = Set.copyOf(tier);
		visibility = Set.copyOf(visibility);
	}

	/**
	 * Products of any tier and visibility, about any term, on any platform, whether they
	 * violate rules or not.
	 * @param domain in this domain
	 * @param includeSubdomains whether the domains below it count too
	 * @param owner owned by this team
	 * @param status with one of these
	 * @param kind of one of these
	 * @param portType offering a port of one of these
	 * @param tags with all of these
	 */
	public ProductFilter(@Nullable Ref domain, boolean includeSubdomains, @Nullable Ref owner,
			Set<DataProductStatus> status, Set<DataProductKind> kind, Set<PortType> portType, List<String> tags) {
		this(domain, includeSubdomains, owner, status, kind, portType, tags, Set.of(), null, null, Set.of(), null);
	}

	/**
	 * The same conditions without those on some facets.
	 * @param facets whose conditions are left out
	 * @return the rest
	 */
	public ProductFilter without(Set<ProductFacet> facets) {
		return new ProductFilter(facets.contains(ProductFacet.DOMAIN) ? null : this.domain, this.includeSubdomains,
				facets.contains(ProductFacet.OWNER) ? null : this.owner,
				facets.contains(ProductFacet.STATUS) ? Set.of() : this.status,
				facets.contains(ProductFacet.KIND) ? Set.of() : this.kind,
				facets.contains(ProductFacet.PORT_TYPE) ? Set.of() : this.portType,
				facets.contains(ProductFacet.TAG) ? List.of() : this.tags,
				facets.contains(ProductFacet.TIER) ? Set.of() : this.tier,
				facets.contains(ProductFacet.TERM) ? null : this.term,
				facets.contains(ProductFacet.PLATFORM) ? null : this.platform,
				facets.contains(ProductFacet.VISIBILITY) ? Set.of() : this.visibility, this.violating);
	}

	/**
	 * The conditions that are set on facets, each on the product {@code p}.
	 * @return by the facet they are on, in its order
	 */
	public Map<ProductFacet, String> conditionsByFacet() {
		Map<ProductFacet, String> conditions = new EnumMap<>(ProductFacet.class);
		if (this.domain != null) {
			conditions.put(ProductFacet.DOMAIN,
					"EXISTS { (p)-[:IN_DOMAIN]->(:Domain)-[:PART_OF*0..%s]->(d:Domain) WHERE %s$filter.domain }"
						.formatted(this.includeSubdomains ? "" : "0", naming("d", this.domain)));
		}
		if (this.owner != null) {
			conditions.put(ProductFacet.OWNER,
					"EXISTS { (p)<-[:OWNS]-(t:Team) WHERE %s$filter.owner }".formatted(naming("t", this.owner)));
		}
		if (!this.status.isEmpty()) {
			conditions.put(ProductFacet.STATUS, "p.status IN $filter.status");
		}
		if (!this.kind.isEmpty()) {
			conditions.put(ProductFacet.KIND, "p.kind IN $filter.kind");
		}
		if (!this.visibility.isEmpty()) {
			conditions.put(ProductFacet.VISIBILITY, "p.visibility IN $filter.visibility");
		}
		if (!this.tags.isEmpty()) {
			conditions.put(ProductFacet.TAG, "all(tag IN $filter.tags WHERE tag IN p.tags)");
		}
		if (!this.tier.isEmpty()) {
			conditions.put(ProductFacet.TIER, "p.tier IN $filter.tier");
		}
		conditions.putAll(conditionsByTie());
		return conditions;
	}

	/** The conditions on its ports and terms. */
	private Map<ProductFacet, String> conditionsByTie() {
		Map<ProductFacet, String> conditions = new EnumMap<>(ProductFacet.class);
		if (!this.portType.isEmpty()) {
			conditions.put(ProductFacet.PORT_TYPE,
					"EXISTS { (p)-[:OFFERS]->(o:OutputPort) WHERE o.type IN $filter.portType }");
		}
		if (this.term != null) {
			conditions.put(ProductFacet.TERM, "EXISTS { (p)-[:IS_ABOUT]->(term:Term) WHERE %s$filter.term }"
				.formatted(naming("term", this.term)));
		}
		if (this.platform != null) {
			conditions.put(ProductFacet.PLATFORM,
					"EXISTS { (p)-[:OFFERS]->(:OutputPort)-[:RUNS_ON]->(f:Platform) WHERE %s$filter.platform }"
						.formatted(naming("f", this.platform)));
		}
		return conditions;
	}

	/**
	 * All conditions that are set, each led by {@code AND}.
	 * @return Cypher, possibly empty
	 */
	public String conditions() {
		List<String> conditions = new ArrayList<>(conditionsByFacet().values());
		if (this.violating != null) {
			conditions.add("EXISTS {\n  MATCH (r:GovernanceRule)\n  WHERE %s$filter.violating AND %s\n}"
				.formatted(naming("r", this.violating), ComplianceSight.VIOLATED));
		}
		return conditions.stream().map((condition) -> "AND " + condition + "\n").collect(Collectors.joining());
	}

	/**
	 * What binds each product {@code p} that can be meant, once.
	 * @param searched whether only what the words of {@code $search} are found in
	 * @return Cypher, with the relevance of each
	 */
	public String candidates(boolean searched) {
		if (searched) {
			return ProductSource.WORDS.candidates();
		}
		String start = start();
		return (start != null) ? start + "\nWITH DISTINCT me, sight, p, 0.0 AS relevance"
				: ProductSource.MESH.candidates().formatted("");
	}

	/**
	 * What binds the product {@code p} from the end that leaves the fewest to look at: a
	 * team owns few, a term is said of few, a domain holds some, a platform runs many.
	 * Null where none is given.
	 */
	@Nullable String start() {
		if (this.owner != null) {
			return "MATCH (t:Team)-[:OWNS]->(p:DataProduct)\nWHERE " + naming("t", this.owner) + "$filter.owner";
		}
		if (this.term != null) {
			return "MATCH (term:Term)<-[:IS_ABOUT]-(p:DataProduct)\nWHERE " + naming("term", this.term)
					+ "$filter.term";
		}
		if (this.domain != null) {
			return "MATCH (d:Domain)<-[:PART_OF*0..%s]-(:Domain)<-[:IN_DOMAIN]-(p:DataProduct)\nWHERE %s$filter.domain"
				.formatted(this.includeSubdomains ? "" : "0", naming("d", this.domain));
		}
		if (this.platform != null) {
			return "MATCH (f:Platform)<-[:RUNS_ON]-(:OutputPort)<-[:OFFERS]-(p:DataProduct)\nWHERE "
					+ naming("f", this.platform) + "$filter.platform";
		}
		return null;
	}

	/**
	 * The values that the conditions look at.
	 * @return the parameter {@code $filter}
	 */
	public Map<String, Object> parameters() {
		Map<String, Object> parameters = new HashMap<>(Map.of("status", this.status, "kind", this.kind, "portType",
				this.portType, "tags", this.tags, "tier", this.tier, "visibility", this.visibility));
		if (this.domain != null) {
			parameters.put("domain", value(this.domain));
		}
		if (this.owner != null) {
			parameters.put("owner", value(this.owner));
		}
		if (this.term != null) {
			parameters.put("term", value(this.term));
		}
		if (this.platform != null) {
			parameters.put("platform", value(this.platform));
		}
		if (this.violating != null) {
			parameters.put("violating", value(this.violating));
		}
		return parameters;
	}

	private static String naming(String variable, Ref ref) {
		return switch (ref) {
			case Ref.ById _ -> variable + ".id = ";
			case Ref.ByKey _ -> variable + ".key = ";
		};
	}

	private static String value(Ref ref) {
		return switch (ref) {
			case Ref.ById(String id) -> id;
			case Ref.ByKey(String key) -> key;
		};
	}

}

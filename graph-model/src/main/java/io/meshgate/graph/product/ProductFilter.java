package io.meshgate.graph.product;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
 * @param violating lacking what this rule demands of them
 */
public record ProductFilter(@Nullable Ref domain, boolean includeSubdomains, @Nullable Ref owner,
		Set<DataProductStatus> status, Set<DataProductKind> kind, Set<PortType> portType, List<String> tags,
		Set<DataProductTier> tier, @Nullable Ref term, @Nullable Ref violating) {

	/** Every product. */
	public static final ProductFilter ALL = new ProductFilter(null, true, null, Set.of(), Set.of(), Set.of(),
			List.of());

	public ProductFilter {
		status = Set.copyOf(status);
		kind = Set.copyOf(kind);
		portType = Set.copyOf(portType);
		tags = List.copyOf(tags);
		tier = Set.copyOf(tier);
	}

	/**
	 * Products of any tier, about any term, whether they violate rules or not.
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
		this(domain, includeSubdomains, owner, status, kind, portType, tags, Set.of(), null, null);
	}

	/**
	 * The conditions that are set, each led by {@code AND}, on the product {@code p}.
	 */
	String conditions() {
		StringBuilder cypher = new StringBuilder();
		if (this.domain != null) {
			cypher.append("AND EXISTS { (p)-[:IN_DOMAIN]->(:Domain)-[:PART_OF*0..")
				.append(this.includeSubdomains ? "" : "0")
				.append("]->(d:Domain) WHERE ")
				.append(naming("d", this.domain))
				.append("$filter.domain }\n");
		}
		if (this.owner != null) {
			cypher.append("AND EXISTS { (p)<-[:OWNS]-(t:Team) WHERE ")
				.append(naming("t", this.owner))
				.append("$filter.owner }\n");
		}
		append(cypher, this.status, "AND p.status IN $filter.status\n");
		append(cypher, this.kind, "AND p.kind IN $filter.kind\n");
		append(cypher, this.portType,
				"AND EXISTS { (p)-[:OFFERS]->(o:OutputPort) WHERE o.type IN $filter.portType }\n");
		append(cypher, this.tags, "AND all(tag IN $filter.tags WHERE tag IN p.tags)\n");
		append(cypher, this.tier, "AND p.tier IN $filter.tier\n");
		if (this.term != null) {
			cypher.append("AND EXISTS { (p)-[:IS_ABOUT]->(term:Term) WHERE ")
				.append(naming("term", this.term))
				.append("$filter.term }\n");
		}
		if (this.violating != null) {
			cypher.append("AND EXISTS {\n  MATCH (r:GovernanceRule)\n  WHERE ")
				.append(naming("r", this.violating))
				.append("$filter.violating AND ")
				.append(ComplianceSight.VIOLATED)
				.append("\n}\n");
		}
		return cypher.toString();
	}

	/**
	 * What binds the product {@code p} from the end that leaves the fewest to look at: a
	 * team owns few, a term is said of few, a domain holds some. Null where neither is
	 * given.
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
		return null;
	}

	Map<String, Object> parameters() {
		Map<String, Object> parameters = new HashMap<>(Map.of("status", this.status, "kind", this.kind, "portType",
				this.portType, "tags", this.tags, "tier", this.tier));
		if (this.domain != null) {
			parameters.put("domain", value(this.domain));
		}
		if (this.owner != null) {
			parameters.put("owner", value(this.owner));
		}
		if (this.term != null) {
			parameters.put("term", value(this.term));
		}
		if (this.violating != null) {
			parameters.put("violating", value(this.violating));
		}
		return parameters;
	}

	private static void append(StringBuilder cypher, Collection<?> values, String condition) {
		if (!values.isEmpty()) {
			cypher.append(condition);
		}
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

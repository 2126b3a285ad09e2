package io.meshgate.api.field;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Visitor;

import org.springframework.util.StringUtils;

import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * What is asked of each field by those who mean it, and who asks.
 */
final class Questions {

	private static final Map<String, Object> REQUIRED = Map.ofEntries(Map.entry("id", Ids.product("orders")),
			Map.entry("ids", List.of(Ids.product("orders"))), Map.entry("of", Ids.product("orders")),
			Map.entry("direction", "UPSTREAM"), Map.entry("by", Map.of("key", "orders")), Map.entry("text", "orders"),
			Map.entry("person", Map.of("key", "olga")), Map.entry("action", "READ"),
			Map.entry("on", Ids.product("orders")), Map.entry("outputPort", Ids.port("orders/lines")),
			Map.entry("date", "2026-03-01T12:00:00Z"), Map.entry("grant", Ids.grant("lent")),
			Map.entry("dataProduct", Ids.product("orders")), Map.entry("campaign", Ids.campaign("yearly")),
			Map.entry("input", Map.of("outputPort", Ids.port("orders/lines"), "consumer",
					Map.of("team", Ids.team("orders-team")), "purpose", "To know")));

	private final Map<String, Deed> deeds;

	private final Portal portal;

	private final Map<String, Visitor> visitors = new HashMap<>();

	private final Map<String, String> things;

	Questions(Retailer retailer, Portal portal) {
		this.deeds = Deed.all(retailer).stream().collect(Collectors.toMap(Deed::operation, (deed) -> deed));
		this.portal = portal;
		this.things = Map.ofEntries(Map.entry("Domain", Ids.domain("sales")),
				Map.entry("Team", Ids.team("orders-team")), Map.entry("DataProduct", Ids.product("orders")),
				Map.entry("OutputPort", Ids.port("orders/lines")), Map.entry("AccessRequest", retailer.request()),
				Map.entry("Subscription", retailer.subscription()),
				Map.entry("ServiceLevelObjective", Ids.objective("orders/latency")),
				Map.entry("QualityCheck", Ids.check("orders/complete")),
				Map.entry("Incident", Ids.incident("orders/late")), Map.entry("Rating", Ids.rating("orders", "karl")),
				Map.entry("AccessPolicy", Ids.policy("media")), Map.entry("GovernanceRule", Ids.rule("described")),
				Map.entry("Dataset", Ids.dataset("kafka://broker:9092", "returns")),
				Map.entry("Job", Ids.job("etl", "returning")), Map.entry("Term", Ids.term("sales/order")),
				Map.entry("Platform", Ids.platform("warehouse")), Map.entry("Contract", Ids.contract("order-lines")),
				Map.entry("Grant", retailer.grant()), Map.entry("Membership", Ids.team("orders-team")),
				Map.entry("InputPort", Ids.inputPort("archive", "orders/lines")),
				Map.entry("Application", Ids.application("planner")),
				Map.entry("Waiver", Ids.waiver("contracted orders")),
				Map.entry("Delegation", Ids.delegation("otto olga")),
				Map.entry("AccessCampaign", Ids.campaign("yearly")), Map.entry("AccessBasket", Ids.basket("single")),
				Map.entry("ProductTemplate", Ids.template("report")), Map.entry("Person", Ids.person("harry")));
	}

	Deed deed(Asked asked) {
		return Objects.requireNonNull(this.deeds.get(StringUtils.capitalize(asked.field())));
	}

	/**
	 * Who may ask; olga where anybody may.
	 */
	Visitor visitor(Asked asked) {
		String key = asked.type().equals("Mutation") ? deed(asked).cast().doer() : "olga";
		return this.visitors.computeIfAbsent(key, this.portal::signIn);
	}

	/**
	 * Whose field is asked for, where it is not one of the roots.
	 */
	Map<String, Object> of(String type) {
		String thing = this.things.get(type);
		return (thing != null) ? Map.of(Asked.OF, thing) : Map.of();
	}

	/**
	 * What must be said.
	 */
	Map<String, Object> arguments(Asked asked) {
		if (asked.type().equals("Mutation")) {
			return Map.of("input", deed(asked).input());
		}
		return REQUIRED.entrySet()
			.stream()
			.filter((argument) -> asked.types().containsKey(argument.getKey()))
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

}

package io.meshgate.auth;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the truth table's words mean to a reader. A state that it does not know stands as
 * it is written there.
 */
final class Wording {

	private static final Map<String, String> THINGS = things();

	private static final Map<String, String> PEOPLE = Map.ofEntries(Map.entry("stranger", "anybody else"),
			Map.entry("owner", "owners in the owning team"),
			Map.entry("ownerAsAPPROVER", "approvers in the owning team"),
			Map.entry("ownerAsEDITOR", "editors in the owning team"),
			Map.entry("ownerAsMEMBER", "members of the owning team"),
			Map.entry("domainOwnerAsAPPROVER", "approvers of a domain above"),
			Map.entry("domainOwnerAsEDITOR", "editors of a domain above"),
			Map.entry("domainOwnerAsMEMBER", "members of a team that owns a domain above"),
			Map.entry("domainOwner", "owners of a domain above"), Map.entry("steward", "stewards of a domain above"),
			Map.entry("administrator", "administrators"), Map.entry("governance", "the governance group"),
			Map.entry("requester", "who asked"), Map.entry("consumer", "the consuming side"),
			Map.entry("parentTeam", "through a team that answers for it"),
			Map.entry("delegate", "who stands in for one of these"), Map.entry("giver", "who gave it"),
			Map.entry("ofRequester", "whose giver asked"),
			Map.entry("ofConsumer", "whose giver is of the consuming side"),
			Map.entry("named", "whom a policy names for a stage"),
			Map.entry("ofNamed", "whose giver a policy names for a stage"),
			Map.entry("ofNoOwner", "whose giver may not"), Map.entry("author", "who said it"),
			Map.entry("emitter", "accounts of lineage tools"), Map.entry("executor", "accounts of executors"),
			Map.entry("auditor", "auditors"), Map.entry("around", "who works in the domain"),
			Map.entry("holds", "who has access"), Map.entry("asked", "who has asked for access"),
			Map.entry("awaited", "who is to decide on a request"), Map.entry("teamOWNER", "owners of the team"),
			Map.entry("teamAPPROVER", "approvers of the team"), Map.entry("teamEDITOR", "editors of the team"),
			Map.entry("teamMEMBER", "members of the team"), Map.entry("team owner", "members of the team"),
			Map.entry("infrastructure owner", "the team that runs it"),
			Map.entry("application owner", "the team that answers for it"));

	private static final Map<String, String> STATES = Map.ofEntries(Map.entry("product ORPHAN", "owned by no team"),
			Map.entry("sight PUBLIC_ORPHAN", "public, owned by no team"),
			Map.entry("sight DOMAIN_ORPHAN", "domain, owned by no team"),
			Map.entry("sight PRIVATE_ORPHAN", "private, owned by no team"),
			Map.entry("rule PLATFORM", "of the platform"), Map.entry("rule DOMAIN", "of a domain"),
			Map.entry("rule PLATFORM_RETIRED", "of the platform, retired"),
			Map.entry("rule DOMAIN_RETIRED", "of a domain, retired"), Map.entry("policy PLATFORM", "of the platform"),
			Map.entry("policy DOMAIN", "of a domain"), Map.entry("flow ORPHAN", "owned by no team"),
			Map.entry("team -", "which works in the domain"), Map.entry("team AWAY", "which works elsewhere"),
			Map.entry("handover AWAY", "to a team that works elsewhere"), Map.entry("members OWNED", "it has an owner"),
			Map.entry("members OWNERLESS", "it has no owner"), Map.entry("members LEAVING", "to leave it"),
			Map.entry("membership LAST_OWNER", "the last owner's"), Map.entry("person ACTIVE", "active"),
			Map.entry("person AWAY", "deactivated"), Map.entry("person SELF", "oneself"),
			Map.entry("person PLAIN", "without a role"), Map.entry("person ALL", "with every role"),
			Map.entry("person LAST", "oneself, the last administrator"),
			Map.entry("provisioning GIVEN", "of a port it is given"),
			Map.entry("provisioning OTHER", "of another port"), Map.entry("flow LOOSE", "given out by no product"),
			Map.entry("flow SHARED", "given out by several"),
			Map.entry("flow SHARED_RETIRED", "given out by several, of which theirs is retired"));

	private Wording() {
	}

	private static Map<String, String> things() {
		Map<String, String> things = new LinkedHashMap<>();
		things.put("sight", "Who sees a data product");
		things.put("product", "A data product");
		things.put("impact", "What breaks where a product changes");
		things.put("handover", "A data product that is handed to another team");
		things.put("team", "A data product that a team makes");
		things.put("request", "A request for access");
		things.put("delegation", "A delegation of approvals");
		things.put("grant", "Granted access");
		things.put("policy", "What holds for access");
		things.put("domain", "A domain");
		things.put("term", "A term");
		things.put("rule", "A governance rule");
		things.put("waiver", "A waiver of a rule");
		things.put("incident", "An incident");
		things.put("rating", "A rating");
		things.put("members", "A team");
		things.put("membership", "A place in a team");
		things.put("person", "A person");
		things.put("account", "A service account");
		things.put("application", "An application");
		things.put("infrastructure", "A platform and its templates");
		things.put("flow", "What is said by hand of where data go");
		things.put("lineage", "What lineage tools tell");
		things.put("provisioning", "How far a platform is with a grant");
		things.put("platform", "The whole platform");
		return things;
	}

	/**
	 * The things in the order in which they are told of.
	 */
	static List<String> things(List<Case> cases) {
		List<String> known = List.copyOf(THINGS.keySet());
		return cases.stream()
			.map(Case::thing)
			.distinct()
			.sorted((one, other) -> Integer.compare(place(known, one), place(known, other)))
			.toList();
	}

	private static int place(List<String> known, String thing) {
		return known.contains(thing) ? known.indexOf(thing) : known.size();
	}

	static String thing(String thing) {
		return THINGS.getOrDefault(thing, thing);
	}

	static String people(String thing, String standing) {
		return PEOPLE.getOrDefault(thing + " " + standing, PEOPLE.getOrDefault(standing, standing));
	}

	static String state(String thing, String state) {
		return STATES.getOrDefault(thing + " " + state, state.toLowerCase(Locale.ROOT).replace('_', ' '));
	}

}

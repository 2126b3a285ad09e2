package io.meshgate.api.field;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.auth.Action;
import io.meshgate.auth.Decision;
import io.meshgate.auth.Rule;
import io.meshgate.auth.explain.ThirdPerson;
import io.meshgate.frontend.person.Person;
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.graph.Graph;
import io.meshgate.graph.testing.BoltTurns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is told of others is what the thing tells them, but for the person that it is said
 * in, and why.
 */
@WholePortal
class ExplainIT {

	private static final List<String> PEOPLE = List.of("olga", "otto", "edda", "mia", "dora", "karl", "kim", "nina",
			"harry", "sven", "adam");

	private static final Map<String, Permission> PERMISSIONS = Permission.all();

	private final Portal portal;

	private final Map<String, Deed> deeds = new HashMap<>();

	private final Map<String, Visitor> visitors = new HashMap<>();

	ExplainIT(Graph graph, @LocalServerPort int port) {
		this.portal = new Portal(port);
		Deed.all(Retailer.open(graph, this.portal)).forEach((deed) -> this.deeds.put(deed.operation(), deed));
		PEOPLE.forEach((person) -> this.visitors.put(person, this.portal.signIn(person)));
	}

	/** Of whoever there is, whatever they try. */
	@Test
	void saysOfEachWhatTheThingSaysToThem() {
		Map<List<String>, Deed> tried = tried(Permission::action);
		assertThat(tried).hasSizeGreaterThan(40);
		tried.values().forEach((deed) -> {
			Permission permission = permission(deed.operation());
			PEOPLE.forEach((person) -> {
				Optional<JsonNode> said = permission.said(visitor(person), deed);
				JsonNode told = explained("adam", person, permission.action(), permission.on(deed))
					.data("/explainAccess");
				String what = person + " " + deed.operation();
				assertThat(told.at("/person/key").asString()).as(what).isEqualTo(person);
				assertThat(told.at("/on/id").asString()).as(what).isEqualTo(permission.on(deed));
				assertThat(told.path("allowed").asBoolean()).as(what)
					.isEqualTo(said.map((permit) -> permit.path("allowed").asBoolean()).orElse(false));
				if (said.isPresent()) {
					assertThat(told.path("because").asString()).as(what)
						.isEqualTo(told(person, said.get().path("because").asString()));
				}
				else {
					assertThat(told.path("rule").asString()).as(what).isEqualTo("NOT_SEEN");
				}
			});
		});
	}

	/** Whoever is told what others may do is told by the thing that they are. */
	@Test
	void isToldToThoseToWhomTheThingSaysSo() {
		tried((_) -> "").values().forEach((deed) -> {
			Permission explaining = new Permission(permission(deed.operation()).field(), "", "EXPLAIN_ACCESS", false);
			PEOPLE.forEach((person) -> {
				Optional<JsonNode> said = explaining.said(visitor(person), deed);
				String other = person.equals("kim") ? "karl" : "kim";
				Answer answer = explained(person, other, "READ", explaining.on(deed));
				String what = person + " " + deed.operation();
				if (said.isEmpty()) {
					assertThat(answer.data("/explainAccess").isNull()).as(what).isTrue();
				}
				else if (said.get().path("allowed").asBoolean()) {
					assertThat(answer.text("/explainAccess/person/key")).as(what).isEqualTo(other);
				}
				else {
					assertThat(answer.kinds()).as(what).containsExactly("FORBIDDEN");
					assertThat(answer.messages()).as(what).containsExactly(said.get().path("because").asString());
				}
				assertThat(explained(person, person, "READ", explaining.on(deed)).kinds()).as(what).isEmpty();
			});
		});
	}

	@Test
	void namesTheWayThroughTheMesh() {
		Answer dora = explained("olga", "dora", "EDIT", Ids.product("orders"));
		assertThat(dora.texts("/explainAccess/path", "/relation")).containsExactly("MEMBER_OF", "OWNS", "ABOVE",
				"ABOVE");
		assertThat(dora.texts("/explainAccess/path", "/to/key")).containsExactly("retail-team", "retail", "sales",
				"orders");
		assertThat(dora.text("/explainAccess/rule")).isEqualTo("DOMAIN_OWNER");
		String request = permission("ApproveAccessRequest").on(deed("ApproveAccessRequest"));
		Answer olga = explained("dora", "olga", "DECIDE_REQUEST", request);
		assertThat(olga.texts("/explainAccess/path", "/to/key")).containsExactly("orders-team", "orders");
	}

	@Test
	void namesWhatWouldBeEnough() {
		assertThat(needed("karl", "EDIT", Ids.product("orders"))).containsExactly("EDITOR_ROLE", "OWNER_ROLE",
				"DOMAIN_OWNERSHIP", "ADMINISTRATION");
		assertThat(needed("karl", "READ", Ids.product("outline"))).containsExactly("MEMBERSHIP", "DOMAIN_OWNERSHIP",
				"STEWARDSHIP", "GRANT", "ADMINISTRATION", "ANOTHER_STATE");
		assertThat(needed("olga", "PUBLISH", Ids.product("orders"))).containsExactly("ANOTHER_STATE");
		assertThat(needed("nina", "REPORT_INCIDENT", Ids.product("orders"))).containsExactly("MEMBERSHIP",
				"DOMAIN_OWNERSHIP", "GRANT", "ADMINISTRATION");
		assertThat(needed("otto", "EDIT", Ids.team("orders-team"))).containsExactly("OWNER_ROLE", "ADMINISTRATION");
		assertThat(needed("olga", "EDIT", Ids.product("orders"))).isEmpty();
		assertThat(needed("olga", "DEFINE_TERM", Ids.product("orders"))).isEmpty();
	}

	@Test
	void tellsOfThoseWhoMayNoLongerActThatTheySeeNothing() {
		Answer wim = explained("olga", "wim", "READ", Ids.product("orders"));
		assertThat(wim.text("/explainAccess/rule")).isEqualTo("NOT_SEEN");
		assertThat(wim.text("/explainAccess/because"))
			.isEqualTo("They may no longer act, so nothing is shown to them.");
	}

	@Test
	void isNothingWhereTheThingOrThePersonIsMissing() {
		assertThat(explained("nina", "nina", "READ", Ids.product("salaries")).data("/explainAccess").isNull()).isTrue();
		assertThat(explained("nina", "nina", "READ", Ids.unknown(DataProduct.class)).data("/explainAccess").isNull())
			.isTrue();
		assertThat(explained("olga", "nobody", "READ", Ids.product("orders")).data("/explainAccess").isNull()).isTrue();
		assertThat(visitor("olga")
			.send("ExplainAccess", Map.of("person", Map.of("id", Ids.unknown(Person.class)), "action", "READ", "on",
					Ids.product("orders")))
			.data("/explainAccess")
			.isNull()).isTrue();
		assertThat(explained("olga", "olga", "READ", "nothing").data("/explainAccess").isNull()).isTrue();
		assertThat(explained("olga", "olga", "READ", Ids.contract("order-lines")).kinds())
			.containsExactly("BAD_REQUEST");
	}

	@ParameterizedTest
	@ValueSource(strings = { "olga", "dora", "adam", "karl" })
	void costsFourStatementsWhateverIsOnTheWay(String person) throws Throwable {
		boolean way = !List.of("adam", "karl").contains(person);
		BoltTurns turns = BoltTurns.of(() -> explained("adam", person, "EDIT", Ids.product("orders")));
		assertThat(turns.statements()).hasSize(way ? 4 : 3);
	}

	private List<String> needed(String person, String action, String on) {
		return explained("adam", person, action, on).texts("/explainAccess/needed", "/kind");
	}

	private Answer explained(String asker, String person, String action, String on) {
		return visitor(asker).send("ExplainAccess",
				Map.of("person", Map.of("key", person), "action", action, "on", on));
	}

	private Visitor visitor(String person) {
		return Objects.requireNonNull(this.visitors.get(person));
	}

	/** One deed for each thing, and what else is told apart. */
	private Map<List<String>, Deed> tried(Function<Permission, String> apart) {
		Map<List<String>, Deed> tried = new TreeMap<>(Comparator.comparing(List::toString));
		PERMISSIONS.forEach((mutation, permission) -> tried
			.putIfAbsent(List.of(permission.on(deed(mutation)), apart.apply(permission)), deed(mutation)));
		return tried;
	}

	private Deed deed(String mutation) {
		return Objects.requireNonNull(this.deeds.get(mutation));
	}

	/** What is said to them, as adam is told of it. */
	private static String told(String person, String because) {
		return person.equals("adam") ? because : ThirdPerson.because(new Decision(Action.READ, Rule.VISIBLE, because));
	}

	private static Permission permission(String mutation) {
		return Objects.requireNonNull(PERMISSIONS.get(mutation));
	}

}

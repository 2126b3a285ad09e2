package io.meshgate.api.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Visitor;
import io.meshgate.graph.Graph;
import io.meshgate.graph.product.Visibility;
import io.meshgate.graph.testing.BoltTurns;
import io.meshgate.graph.testing.MeshDatabase;
import io.meshgate.graph.testing.mesh.Mesh;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static io.meshgate.graph.testing.mesh.Mesh.aPerson;
import static io.meshgate.graph.testing.mesh.Mesh.aProduct;
import static io.meshgate.graph.testing.mesh.Mesh.aTeam;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The groups of a company and those of a partner, some of which are teams of the mesh.
 */
@ExtendWith({ MeshDatabase.class, OutputCaptureExtension.class })
@DirtiesContext
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class GroupHintsIT {

	private static final String GROUP = "/teams/orders";

	private static final CompanyIssuer company = CompanyIssuer.open();

	private static final CompanyIssuer partner = CompanyIssuer.open();

	private static final Instant START = Instant.now();

	@Autowired
	private Graph graph;

	@LocalServerPort
	private int port;

	@AfterAll
	static void close() {
		company.close();
		partner.close();
	}

	@DynamicPropertySource
	static void settings(DynamicPropertyRegistry registry) {
		MeshDatabase.properties().forEach((name, value) -> registry.add(name, () -> value));
		registry.add("meshgate.identity.issuers[0].name", () -> "company");
		registry.add("meshgate.identity.issuers[0].uri", company::uri);
		registry.add("meshgate.identity.issuers[0].person-key-claim", () -> "sub");
		registry.add("meshgate.identity.issuers[1].name", () -> "partner");
		registry.add("meshgate.identity.issuers[1].uri", partner::uri);
		registry.add("meshgate.identity.issuers[1].groups-claim", () -> "https://example.org/groups");
		map(registry, 0, Map.of("issuer", "company", "group", GROUP, "team", "orders"));
		map(registry, 1, Map.of("issuer", "company", "group", "/teams/sales", "team", "sales"));
		map(registry, 2, Map.of("issuer", "partner", "group", GROUP, "team", "partners"));
		map(registry, 3, Map.of("issuer", "company", "group", "/teams/gone", "team", "gone"));
	}

	private static void map(DynamicPropertyRegistry registry, int number, Map<String, String> mapping) {
		mapping.forEach((name, value) -> registry.add("meshgate.identity.groups[" + number + "]." + name, () -> value));
	}

	@BeforeEach
	void teams() {
		MeshDatabase.empty();
		Mesh.aMesh()
			.with(aPerson("olga").memberOf("orders", "OWNER").identifiedBy("company", "olga"), aTeam("sales"),
					aTeam("partners"), aProduct("secret").ownedBy("orders").visibility(Visibility.PRIVATE))
			.in(this.graph);
	}

	@Test
	void tellsWhichTeamsATokenNames() {
		assertThat(hints(visitor("jane", List.of(GROUP, "/teams/sales", "/teams/unknown")))).containsExactly("orders",
				"sales");
	}

	@Test
	void takesTheGroupsOfEachIssuerFromWhereItNamesThem() {
		assertThat(hints(there("pat", Map.of("groups", List.of(GROUP), "iat", at(-60))))).isEmpty();
		assertThat(hints(there("pat", Map.of("https://example.org/groups", List.of(GROUP), "iat", at(-30)))))
			.containsExactly("partners");
	}

	@Test
	void forgetsAGroupWithTheNextToken() {
		assertThat(hints(visitor("kim", Map.of("groups", List.of(GROUP), "iat", at(-60))))).containsExactly("orders");
		assertThat(hints(visitor("kim", Map.of("groups", List.of("/teams/sales"), "iat", at(-30)))))
			.containsExactly("sales");
		assertThat(hints(visitor("kim", Map.of("iat", at(-10))))).isEmpty();
		assertThat(hints(visitor("kim", Map.of("groups", List.of(GROUP), "iat", at(-60))))).isEmpty();
	}

	/** Two tokens in turn do not undo each other. */
	@Test
	void writesNothingWithEachRequest() throws Throwable {
		Visitor early = visitor("lou", Map.of("groups", List.of(GROUP), "iat", at(-60)));
		Visitor late = visitor("lou", Map.of("groups", List.of("/teams/sales"), "iat", at(-30)));
		assertThat(asked(early)).isTrue();
		assertThat(asked(late)).isTrue();
		assertThat(asked(late)).isFalse();
		assertThat(asked(early)).isFalse();
		assertThat(asked(late)).isFalse();
		assertThat(hints(early)).containsExactly("sales");
	}

	@ParameterizedTest
	@MethodSource
	void letsInWhoeverHasOddGroups(Object groups) {
		Map<String, Object> claims = new HashMap<>(Map.of("iat", at(-10)));
		claims.put("groups", groups);
		String subject = "odd-" + groups.getClass().getSimpleName() + groups.hashCode();
		assertThat(hints(visitor(subject, claims))).isIn(List.of(), List.of("orders"));
	}

	static Stream<Object> letsInWhoeverHasOddGroups() {
		return Stream.of(GROUP, "", 7, true, Map.of(GROUP, GROUP), List.of(List.of(GROUP)),
				List.of(7, Map.of("a", 1), GROUP), Collections.nCopies(100, GROUP), List.of(),
				IntStream.range(0, 300).mapToObj((number) -> "g" + number).toList());
	}

	@Test
	void saysOnceThatATeamIsNotThere(CapturedOutput output) {
		assertThat(hints(visitor("max", List.of("/teams/gone", GROUP)))).containsExactly("orders");
		assertThat(hints(visitor("meg", List.of("/teams/gone")))).isEmpty();
		assertThat(output.getOut().split("the team gone, which is not in the mesh", -1)).hasSize(2);
	}

	@Test
	void givesNoRights() {
		Visitor nobody = visitor("ned", List.of());
		Visitor hinted = visitor("nan", List.of(GROUP));
		assertThat(hints(hinted)).containsExactly("orders");
		for (Visitor each : List.of(nobody, hinted)) {
			assertThat(
					each.ask("{ dataProduct(by: {key: \"secret\"}) { id } }", Map.of()).data("/dataProduct").isNull())
				.isTrue();
			assertThat(each.ask("{ viewer { teams { totalCount } } }", Map.of()).data("/viewer/teams/totalCount"))
				.hasToString("0");
		}
		assertThat(can(hinted)).isEqualTo(can(nobody));
	}

	@Test
	void tellsOwnersWhomTheirTeamMayWantToTakeIn() {
		assertThat(hints(visitor("pia", List.of(GROUP)))).containsExactly("orders");
		String asked = "{ team(by: {key: \"orders\"}) { members { edges { node { person { key } } } } hinted { edges { node "
				+ "{ until person { id key } } } } } }";
		Answer told = visitor("olga", List.of()).ask(asked, Map.of());
		assertThat(told.texts("/team/members/edges", "/node/person/key")).containsExactly("olga");
		assertThat(told.texts("/team/hinted/edges", "/node/person/key")).containsExactly("pia");
		assertThat(Instant.parse(told.text("/team/hinted/edges/0/node/until")))
			.isAfter(START.plus(Duration.ofHours(5)));
		visitor("olga", List.of()).submit("AddTeamMember", Map.of("team", Ids.team("orders"), "person",
				Map.of("id", told.text("/team/hinted/edges/0/node/person/id"))));
		Answer after = visitor("olga", List.of()).ask(asked, Map.of());
		assertThat(after.texts("/team/members/edges", "/node/person/key")).containsExactly("olga", "pia");
		assertThat(after.data("/team/hinted/edges")).isEmpty();
		assertThat(visitor("pia", List.of(GROUP)).ask(asked, Map.of()).data("/team/hinted/edges")).isEmpty();
	}

	private static Date at(long seconds) {
		return Date.from(START.plusSeconds(seconds));
	}

	/** Whether the graph was, about hints. */
	private boolean asked(Visitor visitor) throws Throwable {
		return BoltTurns.of(() -> visitor.ask("{ viewer { roles } }", Map.of()))
			.statements()
			.stream()
			.anyMatch((statement) -> statement.contains("hintsIssuedAt"));
	}

	private static String can(Visitor visitor) {
		return visitor
			.ask("{ team(by: {key: \"orders\"}) { viewerCan { action allowed because } } dataProducts { totalCount } }",
					Map.of())
			.plain();
	}

	private static List<String> hints(Visitor visitor) {
		return visitor.ask("{ viewer { hints { edges { node { team { key } } } } } }", Map.of())
			.texts("/viewer/hints/edges", "/node/team/key");
	}

	private Visitor visitor(String subject, List<String> groups) {
		return visitor(subject, Map.of("groups", groups));
	}

	private Visitor visitor(String subject, Map<String, ?> claims) {
		return new Portal(this.port).bearing(company.token(subject, claims));
	}

	private Visitor there(String subject, Map<String, ?> claims) {
		return new Portal(this.port).bearing(partner.token(subject, claims));
	}

}

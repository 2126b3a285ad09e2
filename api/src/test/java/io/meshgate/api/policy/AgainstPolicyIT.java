package io.meshgate.api.policy;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.GraphDump;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the policies in force do to those who ask and those who decide.
 */
@WholePortal
class AgainstPolicyIT {

	private static final String REQUESTED = "/requestAccess/accessRequest/";

	private static final String BREACHES = "/requestAccess/breaches";

	private static final Map<String, Map<String, String>> CONSUMERS = Map.of("team",
			Map.of("team", Ids.team("planning")), "application", Map.of("application", Ids.application("planner")),
			"dataProduct", Map.of("dataProduct", Ids.product("forecast")), "person",
			Map.of("person", Ids.person("karl")));

	private final Graph graph;

	private final Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);

	private final Visitor karl;

	private final Visitor olga;

	private final Visitor dora;

	private final Visitor adam;

	AgainstPolicyIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		Retailer.tell(graph);
		Portal portal = new Portal(port);
		this.karl = portal.signIn("karl");
		this.olga = portal.signIn("olga");
		this.dora = portal.signIn("dora");
		this.adam = portal.signIn("adam");
	}

	@ParameterizedTest
	@CsvSource({ "team,TEAM", "application,APPLICATION", "dataProduct,DATA_PRODUCT", "person,PERSON" })
	void onlyTheConsumersTheyNameMayAsk(String consumer, String kind) {
		Map<String, Object> wish = Map.of("consumer", CONSUMERS.getOrDefault(consumer, Map.of()));
		set(this.dora, "sales",
				Map.of("consumerKinds",
						List.of("TEAM", "APPLICATION", "DATA_PRODUCT", "PERSON")
							.stream()
							.filter((each) -> !each.equals(kind))
							.toList()));
		List<String> before = GraphDump.mesh(this.graph);
		Answer refused = ask(wish);
		assertThat(refused.ending()).isEqualTo("AccessAgainstPolicy");
		assertThat(refused.texts(BREACHES, "/term")).containsExactly("CONSUMER_KINDS");
		assertThat(refused.texts(BREACHES, "/revision/policy/domain/key")).containsExactly("sales");
		assertThat(refused.texts(BREACHES, "/revision/number")).containsExactly("1");
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(before);
		set(this.dora, "sales", Map.of("consumerKinds", List.of(kind)));
		assertThat(ask(wish).ending()).isEqualTo("AccessRequestSubmitted");
	}

	@ParameterizedTest
	@CsvSource({ "Fraud detection,true", "'  fraud   DETECTION ',true", "Fraud,false", "Reporting,false",
			"Fraud detection and more,false" })
	void onlyThePurposesTheyNameAreGoodReasons(String purpose, boolean allowed) {
		set(this.adam, null, Map.of("purposes", List.of("Fraud detection", "Audit")));
		Answer asked = ask(Map.of("purpose", purpose));
		assertThat(asked.ending()).isEqualTo(allowed ? "AccessRequestSubmitted" : "AccessAgainstPolicy");
		if (!allowed) {
			assertThat(asked.texts(BREACHES, "/because"))
				.containsExactly("The purpose must be one of these: Fraud detection, Audit.");
		}
	}

	@ParameterizedTest
	@CsvSource({ "P30D,,true", "P30DT1S,,false", "P40D,P10D,true", "P41D,P10D,false" })
	void nobodyAsksForLongerThanTheyAllow(Duration end, @Nullable Duration start, boolean allowed) {
		set(this.adam, null, Map.of("longestGrant", "P60D"));
		set(this.dora, "retail", Map.of("longestGrant", "P30D"));
		Instant from = this.now.plus(Duration.ofMinutes(1));
		Map<String, Object> window = new HashMap<>(
				Map.of("endsAt", from.plus(end).toString(), "startsAt", from.toString()));
		if (start != null) {
			window.put("startsAt", from.plus(start).toString());
		}
		Answer asked = ask(window);
		assertThat(asked.ending()).isEqualTo(allowed ? "AccessRequestSubmitted" : "AccessAgainstPolicy");
		if (!allowed) {
			assertThat(asked.texts(BREACHES, "/because")).containsExactly("Access lasts at most 30 days.");
		}
	}

	@Test
	void anEndIsGivenWhereTheyRequireOne() {
		set(this.dora, "sales", Map.of("endRequired", true));
		assertThat(ask(Map.of()).texts(BREACHES, "/term")).containsExactly("END_REQUIRED");
		assertThat(ask(Map.of("endsAt", this.now.plus(Duration.ofDays(9)).toString())).ending())
			.isEqualTo("AccessRequestSubmitted");
	}

	@Test
	void everythingThatIsAgainstThemIsNamedTheWidestFirst() {
		set(this.adam, null, Map.of("purposes", List.of("Audit"), "consumerKinds", List.of("PERSON", "TEAM")));
		set(this.dora, "sales", Map.of("consumerKinds", List.of("PERSON"), "endRequired", true));
		Answer refused = ask(Map.of("idempotencyKey", "once"));
		assertThat(refused.texts(BREACHES, "/term")).containsExactly("PURPOSES", "CONSUMER_KINDS", "END_REQUIRED");
		assertThat(refused.texts(BREACHES, "/revision/policy/domain/key")).containsExactly("", "sales", "sales");
		set(this.adam, null, Map.of("longestGrant", "P300D"));
		assertThat(ask(Map.of("idempotencyKey", "once")).body()).isEqualTo(refused.body());
	}

	@ParameterizedTest
	@CsvSource({ ",30", "P90D,30", "P20D,20" })
	void noGrantLastsLongerThanTheyAllowWhenItIsGiven(@Nullable Duration asked, int days) {
		set(this.dora, "retail", Map.of("longestGrant", "P100D"));
		Answer request = ask((asked != null) ? Map.of("endsAt", this.now.plus(asked).toString()) : Map.of());
		set(this.dora, "retail", Map.of("longestGrant", "P30D"));
		Answer approved = approve(request);
		String grant = "/approveAccessRequest/accessRequest/subscription/grants/0/";
		Instant until = OffsetDateTime.parse(approved.text(grant + "validUntil")).toInstant();
		Instant from = OffsetDateTime.parse(approved.text(grant + "validFrom")).toInstant();
		assertThat(until).isBeforeOrEqualTo(from.plus(Duration.ofDays(30)))
			.isBetween(this.now.plus(Duration.ofDays(days)), from.plus(Duration.ofDays(days)));
		assertThat(judged(this.karl, request)).containsExactly("retail 1", "retail 2");
	}

	@Test
	void nothingIsApprovedThatTheyHaveForbiddenMeanwhile() {
		Answer request = ask(Map.of());
		set(this.dora, "sales", Map.of("consumerKinds", List.of("APPLICATION"), "endRequired", true));
		List<String> before = GraphDump.mesh(this.graph);
		Answer refused = approve(request);
		assertThat(refused.texts("/approveAccessRequest/breaches", "/term")).containsExactly("CONSUMER_KINDS",
				"END_REQUIRED");
		assertThat(refused.text("/approveAccessRequest/breaches/0/revision/policy/domain/key")).isEqualTo("sales");
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(before);
		assertThat(this.olga
			.submit("RejectAccessRequest",
					Map.of("accessRequest", request.text(REQUESTED + "id"), "comment", "Not any more"))
			.ending()).isEqualTo("AccessRequestDecided");
	}

	@Test
	void anEndIsGivenWithTheApprovalWhereTheyRequireOneByNow() {
		Answer request = ask(Map.of());
		set(this.dora, "sales", Map.of("endRequired", true));
		List<String> before = GraphDump.mesh(this.graph);
		Answer refused = approve(request);
		assertThat(refused.texts("/approveAccessRequest/breaches", "/term")).containsExactly("END_REQUIRED");
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(before);
		Instant end = this.now.plus(Duration.ofDays(9));
		Answer approved = approve(request, Map.of("endsAt", end.toString()));
		assertThat(until(approved)).isEqualTo(end);
	}

	@ParameterizedTest
	@CsvSource({ "P9D,P5D,5", "P5D,P9D,5" })
	void theEarlierEndCounts(Duration asked, Duration given, int days) {
		Answer request = ask(Map.of("endsAt", this.now.plus(asked).toString()));
		Answer approved = approve(request, Map.of("endsAt", this.now.plus(given).toString()));
		assertThat(until(approved)).isEqualTo(this.now.plus(Duration.ofDays(days)));
	}

	@Test
	void noEndIsGivenThatMakesNoSense() {
		Answer request = ask(Map.of("startsAt", this.now.plus(Duration.ofDays(9)).toString()));
		assertThat(approve(request, Map.of("endsAt", this.now.toString())).texts("/approveAccessRequest/problems",
				"/message"))
			.containsExactly("must be in the future");
		assertThat(approve(request, Map.of("endsAt", this.now.plus(Duration.ofDays(9)).toString()))
			.text("/approveAccessRequest/because")).isEqualTo("Access would end before it begins.");
		Map<String, Object> no = Map.of("accessRequest", request.text(REQUESTED + "id"), "comment", "No", "endsAt",
				this.now.plus(Duration.ofDays(1)).toString());
		assertThat(this.olga.submit("RejectAccessRequest", no).texts("/rejectAccessRequest/problems", "/message"))
			.containsExactly("must not be given to say no");
	}

	/** Olga's team loses the product before she asks again how it ended. */
	@Test
	void aRefusalIsToldAgainToThoseAloneWhoSeeTheRequest() {
		Answer request = ask(Map.of());
		set(this.dora, "sales", Map.of("endRequired", true));
		Map<String, Object> once = Map.of("idempotencyKey", "once");
		Answer refused = approve(request, once);
		assertThat(approve(request, once).body()).isEqualTo(refused.body());
		Map<String, Object> away = Map.of("dataProduct", Ids.product("orders"), "owner", Map.of("key", "retail-team"));
		assertThat(this.dora.submit("AssignDataProductOwner", away).ending()).isEqualTo("DataProductOwnerAssigned");
		assertThat(approve(request, once).kinds()).containsExactly("NOT_FOUND");
	}

	@Test
	void requestsKeepWhatTheyWereJudgedBy() {
		set(this.adam, null, Map.of("longestGrant", "P300D"));
		set(this.dora, "sales", Map.of("longestGrant", "P200D"));
		Answer request = ask(Map.of());
		set(this.dora, "sales", Map.of("longestGrant", "P100D"));
		for (Visitor visitor : List.of(this.karl, this.olga)) {
			assertThat(judged(visitor, request)).containsExactly(" 1", "sales 1");
		}
		Answer page = page(this.olga, request);
		assertThat(page.text("/accessRequest/judgedBy/1/terms/longestGrant")).isEqualTo("P200D");
		assertThat(page.data("/accessRequest/judgedBy/1/policy/revision").asInt()).isEqualTo(2);
	}

	@Test
	void thePlaceOfAProductThatIsHiddenIsToldByNone() {
		set(this.adam, null, Map.of("longestGrant", "P300D"));
		set(this.dora, "sales", Map.of("longestGrant", "P200D"));
		Answer request = ask(Map.of());
		approve(request);
		this.olga.submit("ChangeDataProduct", Map.of("dataProduct", Ids.product("orders"), "visibility", "PRIVATE"));
		this.olga.submit("RevokeGrant", Map.of("grant", grant(request), "reason", "Hidden"));
		assertThat(judged(this.karl, request)).containsExactly(" 1");
		assertThat(judged(this.olga, request)).containsExactly(" 1", "sales 1");
		String query = """
				query($id: ID!) { accessRequest(id: $id) { outputPort { key accessTerms { policies { number } }
				  dataProduct { key accessTerms { policies { number } } } } } }
				""";
		Answer hidden = this.karl.ask(query, Map.of("id", request.text(REQUESTED + "id")));
		assertThat(hidden.text("/accessRequest/outputPort/key")).isEqualTo("orders/lines");
		assertThat(hidden.data("/accessRequest/outputPort/accessTerms").isNull()).isTrue();
		assertThat(hidden.data("/accessRequest/outputPort/dataProduct/accessTerms").isNull()).isTrue();
		Answer seen = this.olga.ask(query, Map.of("id", request.text(REQUESTED + "id")));
		assertThat(seen.data("/accessRequest/outputPort/accessTerms/policies").size()).isEqualTo(2);
		assertThat(seen.data("/accessRequest/outputPort/dataProduct/accessTerms/policies").size()).isEqualTo(2);
		assertThat(ask(Map.of()).messages()).containsExactly("There is no such output port.");
	}

	private static void set(Visitor visitor, @Nullable String domain, Map<String, ?> terms) {
		Map<String, Object> input = new HashMap<>(terms);
		if (domain != null) {
			input.put("domain", Map.of("key", domain));
		}
		assertThat(visitor.submit("SetAccessPolicy", input).ending()).isEqualTo("AccessPolicyRevised");
	}

	private Answer ask(Map<String, ?> others) {
		Map<String, Object> wish = new HashMap<>(Retailer.wish("orders/lines"));
		wish.putAll(others);
		return this.karl.submit("RequestAccess", wish);
	}

	private Answer approve(Answer asked) {
		return this.olga.submit("ApproveAccessRequest", Map.of("accessRequest", asked.text(REQUESTED + "id")));
	}

	private Answer approve(Answer asked, Map<String, ?> others) {
		Map<String, Object> input = new HashMap<>(others);
		input.put("accessRequest", asked.text(REQUESTED + "id"));
		return this.olga.submit("ApproveAccessRequest", input);
	}

	private static Instant until(Answer approved) {
		return OffsetDateTime
			.parse(approved.text("/approveAccessRequest/accessRequest/subscription/grants/0/validUntil"))
			.toInstant();
	}

	private String grant(Answer asked) {
		return page(this.olga, asked).text("/accessRequest/subscription/grants/0/id");
	}

	private static Answer page(Visitor visitor, Answer asked) {
		return visitor.send("RequestPage", Map.of("id", asked.text(REQUESTED + "id")));
	}

	private static List<String> judged(Visitor visitor, Answer asked) {
		return page(visitor, asked).data("/accessRequest/judgedBy")
			.valueStream()
			.map((revision) -> revision.at("/policy/domain/key").asString() + ' ' + revision.path("number").asInt())
			.toList();
	}

}

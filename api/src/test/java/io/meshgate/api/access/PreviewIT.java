package io.meshgate.api.access;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.GraphDump;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.frontend.access.RequestOutcome;
import io.meshgate.frontend.port.OutputPort;
import io.meshgate.graph.Graph;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is said beforehand is what comes of it, and saying it leaves nothing behind.
 */
@WholePortal
class PreviewIT {

	private static final String PREVIEW = "/previewRequest";

	private static final String REQUESTED = "/requestAccess/accessRequest";

	private static final int ROUNDS = 60;

	private static final List<String> PORTS = List.of("orders/lines", "orders/returns", "forecast/weekly");

	private static final List<Map<String, String>> CONSUMERS = List.of(Map.of("team", Ids.team("planning")),
			Map.of("application", Ids.application("planner")), Map.of("dataProduct", Ids.product("forecast")),
			Map.of("person", Ids.person("karl")), Map.of("team", Ids.team("orders-team")));

	private final Graph graph;

	private final Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);

	private final Random random = new Random(5);

	private final Visitor karl;

	private final Visitor dora;

	private final Visitor adam;

	PreviewIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		Retailer.tell(graph);
		Portal portal = new Portal(port);
		this.karl = portal.signIn("karl");
		this.dora = portal.signIn("dora");
		this.adam = portal.signIn("adam");
	}

	/**
	 * Policies, ports, consumers, purposes and answers are drawn, and some asked again.
	 */
	@Test
	void isWhatComesOfIt() {
		Map<RequestOutcome, Integer> outcomes = new EnumMap<>(RequestOutcome.class);
		Map<String, Object> last = Map.of();
		for (int round = 0; round < ROUNDS; round++) {
			if (round % 5 == 0) {
				Retailer.tell(this.graph);
				revise();
			}
			Map<String, Object> wish = (round % 5 > 2 && this.random.nextBoolean()) ? last : drawn();
			List<String> before = GraphDump.mesh(this.graph);
			Answer preview = preview(this.karl, wish);
			assertThat(GraphDump.mesh(this.graph)).isEqualTo(before);
			Answer asked = this.karl.submit("RequestAccess", wish);
			RequestOutcome outcome = RequestOutcome.valueOf(preview.text(PREVIEW + "/outcome"));
			assertThat(outcome).as("%s of %s", wish, asked.body()).isEqualTo(outcome(asked));
			assertThat(told(preview, outcome)).as("%s", wish).isEqualTo(became(asked, outcome));
			outcomes.merge(outcome, 1, Integer::sum);
			last = wish;
		}
		assertThat(outcomes).hasSizeGreaterThanOrEqualTo(RequestOutcome.values().length - 1);
	}

	@Test
	void saysWhatIsInForceAndAsked() {
		this.adam.submit("SetAccessPolicy", Map.of("longestGrant", "P30D", "questions",
				List.of(Map.of("key", "why", "label", "Why?", "kind", "TEXT", "required", true))));
		this.dora.submit("SetAccessPolicy", Map.of("domain", Map.of("key", "sales"), "longestGrant", "P10D"));
		Answer preview = preview(this.karl, Retailer.wish("orders/lines"));
		assertThat(preview.text(PREVIEW + "/outcome")).isEqualTo("INVALID_INPUT");
		assertThat(preview.texts(PREVIEW + "/problems", "/message")).containsExactly("must be answered: why");
		assertThat(preview.texts(PREVIEW + "/questions", "/label")).containsExactly("Why?");
		assertThat(preview.texts(PREVIEW + "/policies", "/policy/domain/key")).containsExactly("", "sales");
		assertThat(Instant.parse(preview.text(PREVIEW + "/latestEnd"))).isBetween(this.now.plus(10, ChronoUnit.DAYS),
				this.now.plus(10, ChronoUnit.DAYS).plusSeconds(600));
		assertThat(preview.data(PREVIEW + "/approvers")).isEmpty();
		Map<String, Object> answered = new HashMap<>(Retailer.wish("orders/lines"));
		answered.put("answers", List.of(Map.of("key", "why", "answer", "To plan")));
		assertThat(preview(this.karl, answered).texts(PREVIEW + "/approvers", "/key")).containsExactly("olga", "otto");
	}

	@Test
	void saysWhatCannotBeRead() {
		Map<String, Object> wish = new HashMap<>(Retailer.wish("orders/lines"));
		wish.put("purpose", " ");
		wish.put("endsAt", this.now.minusSeconds(60).toString());
		Answer preview = preview(this.karl, wish);
		assertThat(preview.text(PREVIEW + "/outcome")).isEqualTo("INVALID_INPUT");
		assertThat(preview.texts(PREVIEW + "/problems", "/path/0")).containsExactly("purpose", "endsAt");
		assertThat(preview.data(PREVIEW + "/latestEnd").isNull()).isTrue();
	}

	/** What is hidden is missing, whatever else would stand in the way. */
	@Test
	void saysNothingOfWhatIsHidden() {
		Map<String, Object> hidden = new HashMap<>(Retailer.wish("salaries/all"));
		Map<String, Object> missing = new HashMap<>(hidden);
		missing.put("outputPort", Ids.unknown(OutputPort.class));
		assertThat(preview(this.karl, hidden).plain()).isEqualTo(preview(this.karl, missing).plain());
		assertThat(preview(this.karl, hidden).messages()).containsExactly("There is no such output port.");
		Map<String, Object> consumer = new HashMap<>(Retailer.wish("orders/lines"));
		consumer.put("consumer", Map.of("dataProduct", Ids.product("salaries")));
		assertThat(preview(this.karl, consumer).messages()).containsExactly("There is no such consumer.");
	}

	private void revise() {
		for (String domain : new String[] { "", "retail", "sales" }) {
			Map<String, Object> terms = new HashMap<>();
			String place = domain.isEmpty() ? "the mesh" : domain;
			if (this.random.nextInt(4) == 0) {
				terms.put("purposes", List.of("Audit", "Planning"));
			}
			if (this.random.nextInt(3) == 0) {
				terms.put("questions",
						List.of(Map.of("key", "why", "label", "Why?", "kind", "YES_NO", "required", true)));
			}
			if (this.random.nextInt(3) == 0) {
				terms.put("automaticRefusals",
						List.of(Map.of("name", "No people in " + place, "consumerKinds", List.of("PERSON"))));
			}
			if (this.random.nextInt(2) == 0) {
				terms.put("automaticApprovals",
						List.of(Map.of("name", "Audits in " + place, "purposes", List.of("Audit")),
								Map.of("name", "Own in " + place, "sameTeam", true)));
			}
			if (!terms.isEmpty()) {
				if (!domain.isEmpty()) {
					terms.put("domain", Map.of("key", domain));
				}
				Visitor visitor = domain.isEmpty() ? this.adam : this.dora;
				assertThat(visitor.submit("SetAccessPolicy", terms).ending()).isIn("AccessPolicyRevised",
						"AccessPolicyLoosens");
			}
		}
	}

	private Map<String, Object> drawn() {
		Map<String, Object> wish = new HashMap<>(Map.of("outputPort", Ids.port(any(PORTS)), "consumer", any(CONSUMERS),
				"purpose", any(List.of("Audit", "Planning", "Fun"))));
		if (this.random.nextInt(3) > 0) {
			wish.put("answers", List.of(Map.of("key", "why", "answer", any(List.of("yes", "yes", "perhaps")))));
		}
		return wish;
	}

	private <T> T any(List<T> values) {
		return values.get(this.random.nextInt(values.size()));
	}

	private static RequestOutcome outcome(Answer asked) {
		return switch (asked.ending()) {
			case "AccessRequestSubmitted" -> RequestOutcome.valueOf(asked.text(REQUESTED + "/status"));
			case "AccessRequestAlreadyOpen" -> RequestOutcome.ALREADY_OPEN;
			case "AccessAlreadyGranted" -> RequestOutcome.ALREADY_GRANTED;
			case "AccessNotRequestable" -> RequestOutcome.NOT_REQUESTABLE;
			case "AccessAgainstPolicy" -> RequestOutcome.AGAINST_POLICY;
			default -> RequestOutcome.INVALID_INPUT;
		};
	}

	private static List<String> told(Answer preview, RequestOutcome outcome) {
		return switch (outcome) {
			case IN_REVIEW -> preview.texts(PREVIEW + "/approvers", "/key");
			case APPROVED, REJECTED -> List.of(preview.text(PREVIEW + "/rule"));
			case ALREADY_OPEN -> List.of(preview.text(PREVIEW + "/accessRequest/id"));
			case ALREADY_GRANTED -> List.of(preview.text(PREVIEW + "/subscription/id"));
			case NOT_REQUESTABLE -> List.of(preview.text(PREVIEW + "/because"));
			case AGAINST_POLICY -> preview.texts(PREVIEW + "/breaches", "/because");
			case INVALID_INPUT -> problems(preview, PREVIEW);
		};
	}

	private static List<String> became(Answer asked, RequestOutcome outcome) {
		return switch (outcome) {
			case IN_REVIEW -> asked.texts(REQUESTED + "/approvers", "/key");
			case APPROVED, REJECTED -> List.of(asked.text(REQUESTED + "/decisions/0/rule"));
			case ALREADY_OPEN -> List.of(asked.text(REQUESTED + "/id"));
			case ALREADY_GRANTED -> List.of(asked.text("/requestAccess/subscription/id"));
			case NOT_REQUESTABLE -> List.of(asked.text("/requestAccess/because"));
			case AGAINST_POLICY -> asked.texts("/requestAccess/breaches", "/because");
			case INVALID_INPUT -> problems(asked, "/requestAccess");
		};
	}

	private static List<String> problems(Answer answer, String of) {
		List<String> problems = new ArrayList<>();
		answer.data(of + "/problems")
			.valueStream()
			.forEach((problem) -> problems.add(problem.path("path") + " " + problem.path("message").asString()));
		return problems;
	}

	private static Answer preview(Visitor visitor, Map<String, ?> wish) {
		return visitor.send("PreviewRequest", Map.of("input", wish));
	}

}

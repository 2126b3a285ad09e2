package io.meshgate.api.lineage;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.function.Supplier;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import io.meshgate.graph.testing.SlowDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Lineages that would take longer than they may: {@code orders} feeds {@code archive},
 * which feeds {@code forecast}.
 */
@WholePortal
class LineageInTimeIT {

	private static final Duration TIME = Duration.ofSeconds(5);

	private static final String BESIDE = """
			query($of: ID!, $time: Duration!) {
			  short: lineage(of: $of, direction: DOWNSTREAM, budget: {time: $time}) {
			    nodes { entity { ... on DataProduct { %s } } }
			    edges { from }
			    truncated { reason frontier }
			  }
			  plain: lineage(of: $of, direction: DOWNSTREAM, budget: {time: $time}) {
			    nodes { entity { ... on DataProduct { key } } }
			    truncated { reason }
			  }
			  viewer { person { key } }
			}
			""";

	private static final String SEVERAL = """
			query($of: ID!, $time: Duration!) {
			  first: lineage(of: $of, direction: DOWNSTREAM, budget: {time: $time}) { ...late }
			  second: lineage(of: $of, direction: DOWNSTREAM, budget: {time: $time}) { ...late }
			  third: lineage(of: $of, direction: DOWNSTREAM, budget: {time: $time}) { ...later }
			  fourth: lineage(of: $of, direction: DOWNSTREAM, budget: {time: $time}) { ...later }
			  plain: lineage(of: $of, direction: DOWNSTREAM, budget: {time: $time}) {
			    nodes { entity { ... on DataProduct { key } } }
			    truncated { reason }
			  }
			}
			fragment late on Lineage { nodes { entity { ... on DataProduct { versions { version } } } } truncated { reason } }
			fragment later on Lineage { nodes { entity { ... on DataProduct { %s } } } truncated { reason } }
			""";

	private static final String PATIENT = """
			query($of: ID!, $time: Duration!) {
			  hasty: lineage(of: $of, direction: DOWNSTREAM, budget: {time: $time}) { ...late }
			  patient: lineage(of: $of, direction: DOWNSTREAM, budget: {time: "PT20S"}) { ...late }
			}
			fragment late on Lineage { nodes { entity { ... on DataProduct { versions { version } } } } truncated { reason } }
			""";

	private static final String UNHURRIED = """
			query($of: ID!) {
			  rootSources(of: $of) { nodes { entity { ... on DataProduct { versions { version } } } } truncated { reason } }
			  lineageDiff(of: $of, direction: UPSTREAM, from: "2026-01-01T00:00:00Z") {
			    added { entity { ... on DataProduct { versions { version } } } }
			    addedEdges { from }
			    truncated { reason }
			  }
			}
			""";

	private static final Map<String, Object> HASTY = Map.of("depth", 3, "budget", Map.of("time", TIME.toString()));

	private final Visitor olga;

	LineageInTimeIT(Graph graph, @LocalServerPort int port) {
		Portal portal = new Portal(port);
		Retailer.open(graph, portal);
		this.olga = portal.signIn("olga");
		portal.signIn("adam")
			.submit("DeclareLineage",
					Map.of("from", Ids.product("archive"), "to", Ids.product("forecast"), "reason", "Seen"));
		assertThat(lineage(HASTY).texts("/lineage/nodes", "/entity/key")).containsExactly("orders", "archive",
				"forecast");
		lineage(Map.of("depth", 1));
		lineage(Map.of("depth", 0));
	}

	@Test
	void comeBackOneHopFarWhereToFollowThemTakesLonger() throws Throwable {
		Answer cut = inTime((statement) -> statement.contains("[:FEEDS*0..4]"), HASTY);
		assertThat(cut.texts("/lineage/nodes", "/entity/key")).containsExactly("orders", "archive");
		assertThat(cut.text("/lineage/truncated/reason")).isEqualTo("TIME");
		assertThat(goOn(cut)).containsExactly("forecast");
	}

	@Test
	void comeBackAsTheirStartWhereToLoadThemTakesLonger() throws Throwable {
		AtomicInteger loaded = new AtomicInteger();
		Answer cut = inTime((statement) -> loads(statement) && loaded.getAndIncrement() == 0, HASTY);
		assertThat(cut.texts("/lineage/nodes", "/entity/key")).containsExactly("orders");
		assertThat(cut.data("/lineage/edges")).isEmpty();
		assertThat(cut.text("/lineage/truncated/reason")).isEqualTo("TIME");
		assertThat(goOn(cut)).containsExactly("archive", "forecast");
	}

	@ParameterizedTest
	@ValueSource(strings = { "IN $ids", "[:FEEDS*0.." })
	void comeBackEmptyWhereTheStartAloneTakesLonger(String slow) throws Throwable {
		Answer cut = inTime((statement) -> statement.contains(slow), HASTY);
		assertThat(cut.data("/lineage/nodes")).isEmpty();
		assertThat(cut.text("/lineage/truncated/reason")).isEqualTo("TIME");
		assertThat(cut.data("/lineage/truncated/frontier").isNull()).isTrue();
	}

	@Test
	void comeBackWithNothingMoreWhereTheRestTakesLongerToLoad() throws Throwable {
		Map<String, Object> first = new HashMap<>(HASTY);
		first.put("budget", Map.of("time", TIME.toString(), "nodes", 1));
		Map<String, Object> next = new HashMap<>(HASTY);
		next.put("after", lineage(first).text("/lineage/truncated/frontier"));
		lineage(next);
		Answer cut = inTime(LineageInTimeIT::loads, next);
		assertThat(cut.data("/lineage/nodes")).isEmpty();
		assertThat(cut.text("/lineage/truncated/frontier")).isEqualTo(next.get("after"));
		assertThat(goOn(cut)).containsExactly("archive", "forecast");
	}

	@ParameterizedTest
	@CsvSource({ "versions { version }, HAD_VERSION",
			"outputPorts { viewerSubscriptions { requests { id } } }, o.id IN $ports",
			"versions { version } outputPorts { runsOn { id } }, .id IN $p" })
	void comeBackEmptyWhereWhatIsBelowTakesLonger(String below, String slow) throws Throwable {
		String document = BESIDE.formatted(below);
		Map<String, Object> variables = Map.of("of", Ids.product("orders"), "time", TIME.toString());
		Answer whole = this.olga.ask(document, variables);
		assertThat(whole.data("/short/nodes")).hasSize(3);
		assertThat(whole.data("/short/truncated").isNull()).isTrue();
		Answer cut = inTime((statement) -> statement.contains(slow), () -> this.olga.ask(document, variables));
		assertThat(cut.data("/short/nodes")).isEmpty();
		assertThat(cut.data("/short/edges")).isEmpty();
		assertThat(cut.text("/short/truncated/reason")).isEqualTo("TIME");
		assertThat(cut.data("/short/truncated/frontier").isNull()).isTrue();
		assertThat(cut.data("/plain")).isEqualTo(whole.data("/plain"));
		assertThat(cut.text("/viewer/person/key")).isEqualTo("olga");
	}

	/**
	 * All of them are known to be late when the first one is: nobody waits for the next.
	 */
	@ParameterizedTest
	@ValueSource(strings = { "versions { version }", "outputPorts { viewerSubscriptions { requests { id } } }" })
	void comeBackEmptyTogetherWhereWhatIsBelowSeveralTakesLonger(String below) throws Throwable {
		String document = SEVERAL.formatted(below);
		Map<String, Object> variables = Map.of("of", Ids.product("orders"), "time", TIME.toString());
		Answer whole = this.olga.ask(document, variables);
		AtomicInteger late = new AtomicInteger();
		Answer cut = inTime((statement) -> (statement.contains("HAD_VERSION") || statement.contains("o.id IN $ports"))
				&& late.incrementAndGet() > 0, () -> this.olga.ask(document, variables));
		for (String each : List.of("/first", "/second", "/third", "/fourth")) {
			assertThat(whole.data(each + "/nodes")).hasSize(3);
			assertThat(cut.data(each + "/nodes")).isEmpty();
			assertThat(cut.text(each + "/truncated/reason")).isEqualTo("TIME");
		}
		assertThat(whole.data("/plain/nodes")).hasSize(3);
		assertThat(cut.data("/plain")).isEqualTo(whole.data("/plain"));
		assertThat(late).hasValue(1);
	}

	@Test
	void comeBackWholeWhereTheyMayTakeLongerThanOthers() throws Throwable {
		Map<String, Object> variables = Map.of("of", Ids.product("orders"), "time", TIME.toString());
		AtomicReference<Answer> answer = new AtomicReference<>();
		SlowDatabase.during((statement) -> statement.contains("HAD_VERSION"), TIME,
				() -> answer.set(this.olga.ask(PATIENT, variables)));
		Answer both = Objects.requireNonNull(answer.get());
		assertThat(both.data("/hasty/nodes")).isEmpty();
		assertThat(both.text("/hasty/truncated/reason")).isEqualTo("TIME");
		assertThat(both.data("/patient/nodes")).hasSize(3);
		assertThat(both.data("/patient/truncated").isNull()).isTrue();
	}

	/** Nobody says how long these may take. */
	@ParameterizedTest
	@ValueSource(strings = { "*0..", "IN $ids", "HAD_VERSION" })
	void comeBackEmptyWhereSourcesOrDifferencesTakeLongerThanAnyLineageMay(String slow) throws Throwable {
		Duration longest = Duration.ofSeconds(20);
		Map<String, Object> variables = Map.of("of", Ids.product("forecast"));
		Answer whole = this.olga.ask(UNHURRIED, variables);
		assertThat(whole.data("/rootSources/nodes")).isNotEmpty();
		assertThat(whole.data("/lineageDiff/addedEdges")).isNotEmpty();
		AtomicReference<Answer> answer = new AtomicReference<>();
		SlowDatabase.during((statement) -> statement.contains(slow), longest.plus(TIME), () -> {
			long start = System.nanoTime();
			answer.set(this.olga.ask(UNHURRIED, variables));
			assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(longest);
		});
		Answer cut = Objects.requireNonNull(answer.get());
		assertThat(cut.data("/rootSources/nodes")).isEmpty();
		assertThat(cut.text("/rootSources/truncated/reason")).isEqualTo("TIME");
		assertThat(cut.data("/lineageDiff/added")).isEmpty();
		assertThat(cut.data("/lineageDiff/addedEdges")).isEmpty();
		assertThat(cut.text("/lineageDiff/truncated/reason")).isEqualTo("TIME");
	}

	/** Asks while some statements take twice as long as the answer may. */
	private Answer inTime(Predicate<String> slow, Map<String, Object> question) throws Throwable {
		return inTime(slow, () -> lineage(question));
	}

	private static Answer inTime(Predicate<String> slow, Supplier<Answer> question) throws Throwable {
		AtomicReference<Answer> answer = new AtomicReference<>();
		SlowDatabase.during(slow, TIME.multipliedBy(2), () -> {
			long start = System.nanoTime();
			answer.set(question.get());
			assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(TIME);
		});
		return Objects.requireNonNull(answer.get());
	}

	/** What comes after, when there is time again. */
	private List<String> goOn(Answer cut) {
		Map<String, Object> next = new HashMap<>(HASTY);
		next.put("budget", Map.of("time", "PT20S"));
		next.put("after", cut.text("/lineage/truncated/frontier"));
		return lineage(next).texts("/lineage/nodes", "/entity/key");
	}

	private Answer lineage(Map<String, Object> question) {
		Map<String, Object> variables = new HashMap<>(question);
		variables.put("of", Ids.product("orders"));
		variables.put("direction", "DOWNSTREAM");
		Answer answer = this.olga.send("Lineage", variables);
		assertThat(answer.kinds()).isEmpty();
		return answer;
	}

	private static boolean loads(String statement) {
		return statement.contains("IN $ids");
	}

}

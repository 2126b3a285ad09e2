package io.meshgate.api.check;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import io.meshgate.api.node.GlobalId;
import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.MovableClock;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Race;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Told;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.frontend.check.QualityCheck;
import io.meshgate.graph.Graph;
import io.meshgate.graph.Row;
import io.meshgate.graph.check.QualityCheckId;
import org.junit.jupiter.api.RepeatedTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever removes a check while others remove or report it: it goes once, and with all
 * that it found.
 */
@WholePortal
class CheckRacesIT {

	private static final int RUNNERS = 4;

	private static final int ROUNDS = 6;

	private static final String CHECK = Ids.check("orders/complete");

	private final Graph graph;

	private final Visitor olga;

	private final Visitor edda;

	private final Instant now;

	CheckRacesIT(Graph graph, @LocalServerPort int port, @Autowired MovableClock clock) {
		this.graph = graph;
		Retailer.tell(graph);
		Portal portal = new Portal(port);
		this.olga = portal.signIn("olga");
		this.edda = portal.signIn("edda");
		this.now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
	}

	@RepeatedTest(5)
	void goesOnceWhoeverRemovesIt() {
		List<Told> before = Told.of(this.graph);
		List<Supplier<Answer>> runners = new ArrayList<>(Collections.nCopies(RUNNERS, () -> remove(this.olga, CHECK)));
		runners.addAll(Collections.nCopies(RUNNERS, () -> remove(this.edda, CHECK)));
		List<Answer> answers = Race.of(runners);
		assertThat(answers).extracting(CheckRacesIT::end)
			.containsOnly("CheckRemoved", "There is no such check.")
			.containsOnlyOnce("CheckRemoved");
		assertThat(Told.since(this.graph, before)).extracting(Told::type).containsExactly("io.meshgate.check.removed");
	}

	/**
	 * One that is reported again after it was removed is another: so of each no more was
	 * removed than there was, and no result is left of one that is gone.
	 */
	@RepeatedTest(5)
	void leavesNothingOfItBehindWhoeverReportsMeanwhile() {
		for (int round = 0; round < ROUNDS; round++) {
			int number = round;
			report(this.olga, number);
			String check = check();
			List<Supplier<Answer>> runners = new ArrayList<>();
			for (int runner = 0; runner < RUNNERS; runner++) {
				Visitor visitor = (runner % 2 == 0) ? this.olga : this.edda;
				int minutes = RUNNERS * round + runner;
				runners.add(() -> remove(visitor, check));
				runners.add(() -> report(visitor, minutes));
			}
			List<String> ends = Race.of(runners).stream().map(CheckRacesIT::end).toList();
			assertThat(ends).filteredOn("CheckResultsReported"::equals).as("round %d", round).hasSize(RUNNERS);
			assertThat(ends).filteredOn("CheckRemoved"::equals).as("round %d", round).hasSize(1);
			assertThat(left()).as("round %d", round).isEmpty();
		}
	}

	private static Answer remove(Visitor visitor, String check) {
		return visitor.submit("RemoveCheck", Map.of("check", check));
	}

	private Answer report(Visitor visitor, int minutesAgo) {
		Map<String, Object> found = Map.of("name", "no nulls", "status", "PASSED", "at",
				this.now.minus(minutesAgo, ChronoUnit.MINUTES).toString());
		return visitor.submit("ReportCheckResults",
				Map.of("dataProduct", Ids.product("orders"), "results", List.of(found)));
	}

	private static String end(Answer answer) {
		return answer.kinds().isEmpty() ? answer.ending() : answer.messages().getFirst();
	}

	private String check() {
		String id = this.graph
			.read((transaction) -> transaction.one("MATCH (k:QualityCheck {name: 'no nulls'}) RETURN k.id AS id",
					Map.of()))
			.text("id");
		return GlobalId.of(QualityCheck.class, new QualityCheckId(id)).text();
	}

	/** Results without their check, and checks without their product or a result. */
	private List<String> left() {
		String cypher = """
				MATCH (r:CheckResult)
				WHERE NOT EXISTS { (:QualityCheck {id: r.check}) }
				RETURN 'a result of nothing' AS what
				UNION ALL
				MATCH (k:QualityCheck {name: 'no nulls'})
				WHERE NOT EXISTS { (k)<-[:CHECKED_BY]-(:DataProduct) }
				  OR NOT EXISTS { (r:CheckResult {id: k.result}) WHERE r.check = k.id }
				RETURN 'a check of nothing' AS what
				""";
		return this.graph.read((transaction) -> transaction.rows(cypher, Map.of()))
			.stream()
			.map((Row row) -> row.text("what"))
			.toList();
	}

}

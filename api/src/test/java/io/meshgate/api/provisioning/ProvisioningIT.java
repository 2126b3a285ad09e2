package io.meshgate.api.provisioning;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.GraphDump;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.MovableClock;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Race;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Told;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.frontend.subscription.Grant;
import io.meshgate.graph.Graph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static io.meshgate.graph.testing.mesh.Mesh.aMesh;
import static io.meshgate.graph.testing.mesh.Mesh.aServiceAccount;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is granted is opened by the program that is given the port, and closed once it is
 * granted no more; it says how far it is, and owners and consumers see it.
 */
@WholePortal
class ProvisioningIT {

	private static final String SEEN = "query($id: ID!) { node(id: $id) { ... on Grant { provisioning platformReference } } }";

	private final Graph graph;

	private final MovableClock clock;

	private final Portal portal;

	private final Visitor executor;

	private final Visitor karl;

	private final Visitor olga;

	private final Instant end;

	private final String grant;

	ProvisioningIT(Graph graph, @LocalServerPort int port, @Autowired MovableClock clock) {
		this.graph = graph;
		this.clock = clock;
		Retailer.tell(graph);
		this.portal = new Portal(port);
		this.executor = this.portal.signIn("opener");
		this.karl = this.portal.signIn("karl");
		this.olga = this.portal.signIn("olga");
		this.end = clock.instant().truncatedTo(ChronoUnit.MILLIS).plus(Duration.ofMinutes(5));
		Map<String, Object> wish = new HashMap<>(Retailer.wish("orders/returns"));
		wish.put("endsAt", this.end.toString());
		String request = this.karl.submit("RequestAccess", wish).text("/requestAccess/accessRequest/id");
		this.grant = this.olga.submit("ApproveAccessRequest", Map.of("accessRequest", request))
			.text("/approveAccessRequest/accessRequest/subscription/grants/0/id");
	}

	@AfterEach
	void setTheClockRight() {
		this.clock.comeBack();
	}

	/** From the grant to its end, which comes by itself. */
	@Test
	void isOpenedAndClosedAgain() {
		List<Told> before = Told.of(this.graph);
		assertThat(tasks(this.executor)).containsExactly("GRANT PENDING 0");
		assertThat(seen(this.karl)).isEqualTo("PENDING null");
		assertThat(report("GRANT", "IN_PROGRESS", 1).ending()).isEqualTo("ProvisioningReported");
		assertThat(seen(this.karl)).isEqualTo("IN_PROGRESS null");
		Answer done = report(Map.of("kind", "GRANT", "state", "DONE", "sequence", 2, "reference", "role planning"));
		assertThat(done.text("/reportProvisioning/task/state")).isEqualTo("DONE");
		assertThat(seen(this.karl)).isEqualTo("DONE role planning");
		assertThat(tasks(this.executor)).containsExactly("GRANT DONE 2");
		this.clock.pass(Duration.ofMinutes(5));
		assertThat(tasks(this.executor)).containsExactly("WITHDRAW PENDING 2");
		assertThat(seen(this.karl)).isEqualTo("PENDING role planning");
		report("WITHDRAW", "IN_PROGRESS", 3);
		assertThat(report("WITHDRAW", "DONE", 4).text("/reportProvisioning/task/kind")).isEqualTo("WITHDRAW");
		assertThat(tasks(this.executor)).isEmpty();
		assertThat(seen(this.karl)).isEqualTo("DONE role planning");
		assertThat(Told.since(this.graph, before)).filteredOn((told) -> told.type().contains("provisioning"))
			.extracting((told) -> told.type() + ' ' + told.data().get("kind"))
			.containsExactly("io.meshgate.provisioning.begun GRANT", "io.meshgate.provisioning.done GRANT",
					"io.meshgate.provisioning.begun WITHDRAW", "io.meshgate.provisioning.done WITHDRAW");
		String kept = """
				MATCH (:ServiceAccount {key: 'opener'})<-[:BY]-(r:ProvisioningReport)
				RETURN count(r) AS kept
				""";
		int reports = this.graph.read((transaction) -> transaction.one(kept, Map.of()).number("kept"));
		assertThat(reports).isEqualTo(4);
	}

	/** It knows all that it takes to find the port, and nothing else of the mesh. */
	@Test
	void isTold() {
		Answer told = this.executor.send("ProvisioningTasks", Map.of());
		String task = "/provisioningTasks/edges/0/node";
		assertThat(told.text(task + "/grant")).isEqualTo(this.grant);
		assertThat(told.text(task + "/outputPort/id")).isEqualTo(Ids.port("orders/returns"));
		assertThat(told.text(task + "/outputPort/key")).isEqualTo("orders/returns");
		assertThat(told.text(task + "/consumer/id")).isEqualTo(Ids.team("planning"));
		assertThat(told.text(task + "/consumer/kind")).isEqualTo("TEAM");
		assertThat(Instant.parse(told.text(task + "/validUntil"))).isEqualTo(this.end);
		assertThat(this.executor.ask("query($id: ID!) { node(id: $id) { id } }", Map.of("id", this.grant))
			.data("/node")
			.isNull()).isTrue();
	}

	/** Whoever may edit the port might have anything opened by it otherwise. */
	@Test
	void isFoundWhereItWasWhenItWasGiven() {
		Visitor adam = this.portal.signIn("adam");
		Map<String, Object> again = Map.of("serviceAccount", Ids.serviceAccount("opener"), "outputPorts",
				List.of(Ids.port("orders/returns")));
		Map<String, Object> none = Map.of("serviceAccount", Ids.serviceAccount("opener"), "outputPorts", List.of());
		change("kafka://broker:9092/returns");
		adam.submit("ChangeServiceAccount", none);
		adam.submit("ChangeServiceAccount", again);
		report("GRANT", "IN_PROGRESS", 1);
		report("GRANT", "DONE", 2);
		assertThat(location()).isEqualTo("kafka://broker:9092/returns");
		change("kafka://broker:9092/salaries");
		adam.submit("ChangeServiceAccount", again);
		assertThat(location()).isEqualTo("kafka://broker:9092/returns");
		assertThat(tasks(this.executor)).containsExactly("GRANT DONE 2");
		adam.submit("ChangeServiceAccount", none);
		assertThat(seen(this.karl)).startsWith("NONE");
		adam.submit("ChangeServiceAccount", again);
		assertThat(location()).isEqualTo("kafka://broker:9092/salaries");
		assertThat(tasks(this.executor)).containsExactly("GRANT PENDING 2");
	}

	private void change(String location) {
		assertThat(this.olga
			.submit("ChangeOutputPort", Map.of("outputPort", Ids.port("orders/returns"), "location", location))
			.ending()).isEqualTo("OutputPortChanged");
	}

	private String location() {
		return this.executor.send("ProvisioningTasks", Map.of())
			.text("/provisioningTasks/edges/0/node/outputPort/location");
	}

	/** Found by who answers for the port as what is to be done by them. */
	@Test
	void isTriedAgainWhereItFails() {
		report("GRANT", "IN_PROGRESS", 1);
		report(Map.of("kind", "GRANT", "state", "FAILED", "sequence", 2, "diagnostics", "There is no such topic."));
		Answer failed = this.olga.send("ProvisioningTasks", Map.of("filter", Map.of("state", List.of("FAILED"))));
		String task = "/provisioningTasks/edges/0/node";
		assertThat(failed.text(task + "/diagnostics")).isEqualTo("There is no such topic.");
		assertThat(due(failed)).isEqualTo(1);
		assertThat(seen(this.karl)).startsWith("FAILED");
		assertThat(tasks(this.karl)).isEmpty();
		report("GRANT", "IN_PROGRESS", 3);
		assertThat(due(this.olga.send("ProvisioningTasks", Map.of()))).isEqualTo(10);
		report("GRANT", "FAILED", 4);
		Answer again = this.olga.send("ProvisioningTasks", Map.of());
		assertThat(due(again)).isEqualTo(2);
		assertThat(again.data(task + "/attempts").asInt()).isEqualTo(2);
		report("GRANT", "IN_PROGRESS", 9);
		report("GRANT", "DONE", 10);
		assertThat(tasks(this.executor)).containsExactly("GRANT DONE 10");
		assertThat(this.olga.send("ProvisioningTasks", Map.of()).data(task + "/dueAt").isNull()).isTrue();
	}

	/** What was begun may have opened something: it is closed, whatever came of it. */
	@Test
	void isClosedWhereItWasBegunAndNoMoreIsHeardOfIt() {
		report("GRANT", "IN_PROGRESS", 1);
		this.olga.submit("RevokeGrant", Map.of("grant", this.grant, "reason", "It is over"));
		assertThat(tasks(this.executor)).containsExactly("WITHDRAW PENDING 1");
		assertThat(report("GRANT", "DONE", 2).text("/reportProvisioning/task/kind")).isEqualTo("WITHDRAW");
		assertThat(report("GRANT", "IN_PROGRESS", 3).text("/reportProvisioning/because"))
			.isEqualTo("There is nothing to be opened.");
		report("WITHDRAW", "IN_PROGRESS", 3);
		report("WITHDRAW", "DONE", 4);
		assertThat(tasks(this.executor)).isEmpty();
	}

	/** A suspension is over by itself, and what it closed is opened again. */
	@Test
	void isClosedForAsLongAsItIsSuspended() {
		report("GRANT", "IN_PROGRESS", 1);
		report("GRANT", "DONE", 2);
		Instant until = this.end.minus(Duration.ofMinutes(2));
		this.olga.submit("SuspendGrant",
				Map.of("grant", this.grant, "reason", "To look into it", "until", until.toString()));
		assertThat(tasks(this.executor)).containsExactly("WITHDRAW PENDING 2");
		report("WITHDRAW", "IN_PROGRESS", 3);
		report("WITHDRAW", "DONE", 4);
		assertThat(tasks(this.executor)).isEmpty();
		this.clock.pass(Duration.ofMinutes(3));
		assertThat(tasks(this.executor)).containsExactly("GRANT PENDING 4");
		assertThat(seen(this.karl)).isEqualTo("PENDING null");
		report("GRANT", "IN_PROGRESS", 5);
		assertThat(report("GRANT", "DONE", 6).text("/reportProvisioning/task/kind")).isEqualTo("GRANT");
	}

	@Test
	void isNothingToBeDoneWhereNothingWasOpened() {
		this.olga.submit("RevokeGrant", Map.of("grant", this.grant, "reason", "It is over"));
		assertThat(tasks(this.executor)).isEmpty();
		assertThat(seen(this.karl)).isEqualTo("NONE null");
		Answer late = report("GRANT", "IN_PROGRESS", 1);
		assertThat(late.ending()).isEqualTo("ProvisioningConflict");
		assertThat(late.data("/reportProvisioning/present").isNull()).isTrue();
	}

	@Test
	void takesNoReportThatDoesNotFollow() {
		assertThat(report("GRANT", "DONE", 1).text("/reportProvisioning/because")).isEqualTo("It was not begun.");
		assertThat(report("WITHDRAW", "IN_PROGRESS", 1).text("/reportProvisioning/because"))
			.isEqualTo("There is nothing to be closed.");
		report("GRANT", "IN_PROGRESS", 5);
		List<String> before = GraphDump.mesh(this.graph);
		for (int sequence : new int[] { 4, 5 }) {
			Answer late = report("GRANT", "FAILED", sequence);
			assertThat(late.ending()).isEqualTo("ProvisioningConflict");
			assertThat(late.text("/reportProvisioning/because"))
				.isEqualTo("A report with the sequence 5 is on record.");
			assertThat(late.text("/reportProvisioning/present/state")).isEqualTo("IN_PROGRESS");
		}
		Answer wrong = report(Map.of("kind", "GRANT", "state", "PENDING", "sequence", 1_000_000_001));
		assertThat(wrong.texts("/reportProvisioning/problems", "/path/0")).containsExactly("state", "sequence");
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(before);
	}

	/** Two programs that sign in as the same do not both begin. */
	@Test
	void isBegunOnce() {
		List<Told> before = Told.of(this.graph);
		Supplier<Answer> begin = () -> report("GRANT", "IN_PROGRESS", 1);
		List<Answer> answers = Race.of(Collections.nCopies(8, begin));
		assertThat(answers).filteredOn((answer) -> answer.ending().equals("ProvisioningReported")).hasSize(1);
		assertThat(answers).filteredOn((answer) -> answer.ending().equals("ProvisioningConflict")).hasSize(7);
		assertThat(Told.since(this.graph, before)).hasSize(1);
	}

	/** A port of another, a right that was taken, a grant that there is not. */
	@Test
	void isNobodyElses() {
		aMesh()
			.with(aServiceAccount("other", "PROVISION").given("orders/lines"),
					aServiceAccount("former", "TELL_LINEAGE").given("orders/returns"),
					aServiceAccount("former", "READ_AUDIT").given("orders/returns"))
			.in(this.graph);
		List<String> before = GraphDump.exact(this.graph);
		Visitor other = this.portal.signIn("other");
		String missing = refused(other, Ids.unknown(Grant.class));
		assertThat(refused(other, this.grant)).isEqualTo(missing);
		assertThat(refused(this.portal.signIn("former"), this.grant)).isEqualTo(missing);
		assertThat(tasks(other)).isEmpty();
		assertThat(this.portal.signIn("former").send("ProvisioningTasks", Map.of()).kinds())
			.containsExactly("FORBIDDEN");
		assertThat(refused(this.portal.signIn("adam"), this.grant)).contains("Only the service account");
		assertThat(GraphDump.exact(this.graph)).isEqualTo(before);
	}

	/** Nobody is given the port any more: what is open stays to be closed. */
	@Test
	void outlivesWhoIsGivenThePort() {
		report("GRANT", "IN_PROGRESS", 1);
		report("GRANT", "DONE", 2);
		Answer taken = this.portal.signIn("adam")
			.submit("ChangeServiceAccount",
					Map.of("serviceAccount", Ids.serviceAccount("opener"), "outputPorts", List.of()));
		assertThat(taken.ending()).isEqualTo("ServiceAccountChanged");
		assertThat(tasks(this.executor)).isEmpty();
		assertThat(report("GRANT", "IN_PROGRESS", 3).kinds()).containsExactly("FORBIDDEN");
		this.olga.submit("RevokeGrant", Map.of("grant", this.grant, "reason", "It is over"));
		assertThat(tasks(this.olga)).containsExactly("WITHDRAW PENDING 2");
	}

	private Answer report(String kind, String state, int sequence) {
		return report(Map.of("kind", kind, "state", state, "sequence", sequence));
	}

	private Answer report(Map<String, Object> report) {
		Map<String, Object> input = new HashMap<>(report);
		input.put("grant", this.grant);
		return this.executor.submit("ReportProvisioning", input);
	}

	private static String refused(Visitor visitor, String grant) {
		Answer answer = visitor.submit("ReportProvisioning",
				Map.of("grant", grant, "kind", "GRANT", "state", "IN_PROGRESS", "sequence", 1));
		assertThat(answer.kinds()).containsExactly("FORBIDDEN");
		return answer.plain();
	}

	private static List<String> tasks(Visitor visitor) {
		return visitor.send("ProvisioningTasks", Map.of())
			.data("/provisioningTasks/edges")
			.valueStream()
			.map((edge) -> edge.at("/node/kind").asString() + ' ' + edge.at("/node/state").asString() + ' '
					+ edge.at("/node/sequence").asInt())
			.toList();
	}

	private String seen(Visitor visitor) {
		Answer answer = visitor.ask(SEEN, Map.of("id", this.grant));
		return answer.text("/node/provisioning") + ' '
				+ (answer.data("/node/platformReference").isNull() ? null : answer.text("/node/platformReference"));
	}

	/** In how many minutes, as the time runs on. */
	private long due(Answer answer) {
		Instant due = Instant.parse(answer.text("/provisioningTasks/edges/0/node/dueAt"));
		return Math.ceilDiv(Duration.between(this.clock.instant(), due).toMillis(), 60_000);
	}

}

package io.meshgate.api.descriptor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.meshgate.api.descriptor.ImportReport.ReportRow;
import io.meshgate.api.portal.GraphDump;
import io.meshgate.api.portal.Overtaking;
import io.meshgate.api.refusal.BadRequest;
import io.meshgate.graph.Graph;
import io.meshgate.graph.person.Person;
import io.meshgate.graph.testing.MeshDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static io.meshgate.api.descriptor.Importing.SOURCE;
import static io.meshgate.api.descriptor.Importing.TEAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ExtendWith(MeshDatabase.class)
class ImportDescriptorsIT {

	private static final String CONSUMER = """
			apiVersion: v1.0.0
			kind: DataProduct
			id: consumer
			status: active
			inputPorts:
			- {name: trips, version: 1.0.0, contractId: c}
			""";

	private final Graph graph;

	private final Importing importing;

	ImportDescriptorsIT(Graph graph) {
		this.graph = graph;
		this.importing = new Importing(graph);
	}

	@BeforeEach
	void empty() {
		MeshDatabase.empty();
	}

	@Test
	void findsAnOwnerThatComesInALaterImport() {
		ImportReport first = this.importing.run(SOURCE);
		assertThat(only(first).outcome()).isEqualTo(Outcome.CREATED);
		assertThat(only(first).warnings())
			.contains("the owner is unknown: no team, or not only one, is called 'Operations'");
		assertThat(this.importing.count("(:DataProduct)<-[:OWNS]-()")).isZero();
		this.importing.run(TEAM);
		assertThat(this.importing.count("(:Team {key: 'ops'})-[:OWNS]->(:DataProduct {key: 'source'})")).isOne();
	}

	@Test
	void neverMakesADomainOrATeamOutOfAName() {
		this.importing.run(SOURCE);
		assertThat(this.importing.count("(n) WHERE n:Domain OR n:Team OR n:Person")).isZero();
	}

	@Test
	void feedsTheConsumerWhicheverComesFirst() {
		this.importing.run(CONSUMER);
		assertThat(this.importing.count("(:DataProduct)-[:FEEDS]->(:DataProduct)")).isZero();
		this.importing.run(SOURCE);
		assertThat(this.importing.count("(:DataProduct {key: 'source'})-[:FEEDS]->(:DataProduct {key: 'consumer'})"))
			.isOne();
	}

	@Test
	void prefersThePortOfTheSameVersionAndGuessesNothing() {
		this.importing.run("""
				{apiVersion: v1.1.0, kind: DataProduct, id: a, outputPorts: [{name: p, version: 1, contractId: c},
				  {name: p, version: 2, contractId: c}]}
				---
				{apiVersion: v1.1.0, kind: DataProduct, id: b, inputPorts: [{name: same, version: 2, contractId: c},
				  {name: neither, version: 3, contractId: c}]}
				""");
		assertThat(this.importing.count("(:InputPort {name: 'same'})-[:READS]->(:OutputPort {version: '2'})")).isOne();
		assertThat(this.importing.count("(:InputPort {name: 'neither'})-[:READS]->()")).isZero();
	}

	@Test
	void keepsIdsWhenADocumentChanges() {
		this.importing.run(SOURCE + "---\n" + CONSUMER + "---\n" + TEAM);
		String ids = ids();
		ReportRow row = only(this.importing.run(SOURCE.replace("active", "deprecated")
			.replace("- {name: stops, version: 1.0.0, contractId: d}", "- {name: lines, version: 1.0.0}")));
		assertThat(row.outcome()).isEqualTo(Outcome.UPDATED);
		assertThat(row.warnings()).noneMatch((warning) -> warning.contains("no longer stated"));
		assertThat(ids()).isEqualTo(ids);
		assertThat(
				this.importing.count("(:DataProduct {key: 'source', status: 'DEPRECATED'})-[:OFFERS]->(:OutputPort)"))
			.isEqualTo(2);
		assertThat(this.importing.count("(:OutputPort {name: 'stops'})")).isZero();
		assertThat(this.importing.count("(:Team)-[:OWNS]->(:DataProduct {key: 'source'})")).isOne();
	}

	private String ids() {
		return this.importing
			.rows("MATCH (p:DataProduct {key: 'source'})-[:OFFERS]->(o:OutputPort {name: 'trips'})"
					+ " RETURN p.id + o.id AS ids")
			.getFirst()
			.text("ids");
	}

	@Test
	void feedsNoLongerWhatIsNoLongerRead() {
		this.importing.run(SOURCE + "---\n" + CONSUMER);
		assertThat(this.importing.count("(:DataProduct)-[:FEEDS]->(:DataProduct)")).isOne();
		this.importing.run(CONSUMER.replace("contractId: c", "contractId: elsewhere"));
		assertThat(this.importing.count("(:DataProduct)-[:FEEDS]->(:DataProduct)")).isZero();
		assertThat(this.importing.count("(:InputPort)")).isOne();
	}

	@Test
	void letsAReaderLookAgainWhenItsPortGoes() {
		this.importing.run(SOURCE + "---\n" + CONSUMER);
		this.importing.run(SOURCE.replace("contractId: c", "contractId: new"));
		assertThat(this.importing.count("(:DataProduct)-[:FEEDS]->(:DataProduct)")).isZero();
		assertThat(this.importing.count("(:InputPort)-[:LACKS]->(:UnresolvedReference {key: 'c'})")).isOne();
		this.importing.run(SOURCE);
		assertThat(this.importing.count("(:DataProduct)-[:FEEDS]->(:DataProduct)")).isOne();
	}

	@Test
	void rejectsTheSecondOfTwoThatContradictAndSaysWhereTheFirstStands() {
		ImportReport report = this.importing
			.run(SOURCE + "---\n" + SOURCE + "---\n" + SOURCE.replace("active", "draft"));
		assertThat(report.rows()).extracting(ReportRow::outcome)
			.containsExactly(Outcome.CREATED, Outcome.UNCHANGED, Outcome.REJECTED);
		assertThat(report.rows().getLast().reason())
			.isEqualTo("the key stands already in test.yaml, document 1, line 1");
	}

	@Test
	void rejectsInStrictModeAlsoWhatDependsOnTheRejected() {
		String documents = """
				{apiVersion: backstage.io/v1alpha1, kind: Group, metadata: {name: a}, spec: {parent: nowhere}}
				---
				{apiVersion: backstage.io/v1alpha1, kind: Group, metadata: {name: b}, spec: {parent: a}}
				---
				{apiVersion: backstage.io/v1alpha1, kind: Group, metadata: {name: c}, spec: {parent: b}}
				---
				{apiVersion: backstage.io/v1alpha1, kind: Group, metadata: {name: d}, spec: {}}
				""";
		ImportReport report = this.importing.run(documents, Mode.STRICT, false);
		assertThat(report.rows()).extracting(ReportRow::outcome)
			.containsExactly(Outcome.REJECTED, Outcome.REJECTED, Outcome.REJECTED, Outcome.CREATED);
		assertThat(report.rows().get(1).reason()).isEqualTo("strict: the team 'a' is not in the mesh");
		assertThat(this.importing.count("(:Team)")).isOne();
	}

	@Test
	void triesNoMoreThanOthersCanWaitFor() {
		String many = IntStream.rangeClosed(0, 5000)
			.mapToObj("{apiVersion: backstage.io/v1alpha1, kind: Group, metadata: {name: g%d}}"::formatted)
			.collect(Collectors.joining("\n---\n"));
		for (Mode mode : Mode.values()) {
			boolean dryRun = mode == Mode.LENIENT;
			assertThatExceptionOfType(BadRequest.class).isThrownBy(() -> this.importing.run(many, mode, dryRun))
				.satisfies((refusal) -> assertThat(refusal.because())
					.startsWith("A dry run or a strict import takes at most 5000 documents, and these are 5001: "));
		}
		assertThat(this.importing.count("(:Document)")).isZero();
	}

	@Test
	void tiesATermOnceThatThePortalTiesMeanwhile() {
		this.importing.run(SOURCE + "customProperties: [{property: terms, value: [sales/wave]}]\n");
		this.importing
			.change("CREATE (:Term {id: 't', key: 'sales/wave', name: 'Wave'}), (:Newcomer {names: ['sales/wave']})");
		Overtaking.of(this.graph, (tx) -> tx.rows("MATCH (p:DataProduct {key: 'source'}) SET p._lock = true", Map.of()),
				() -> this.importing.run(TEAM), (tx) -> tx.rows("""
						MATCH (p:DataProduct {key: 'source'}), (t:Term {key: 'sales/wave'})
						MERGE (p)-[:IS_ABOUT]->(t)
						""", Map.of()));
		assertThat(this.importing.count("(:DataProduct {key: 'source'})-[:IS_ABOUT]->(:Term)")).isOne();
		assertThat(this.importing.count("(:UnresolvedReference {link: 'ABOUT'})")).isZero();
	}

	@Test
	void makesNoCircles() {
		String circle = """
				{apiVersion: backstage.io/v1alpha1, kind: Domain, metadata: {name: a}, spec: {subdomainOf: b}}
				---
				{apiVersion: backstage.io/v1alpha1, kind: Domain, metadata: {name: b}, spec: {subdomainOf: a}}
				---
				{apiVersion: backstage.io/v1alpha1, kind: Group, metadata: {name: x}, spec: {children: [y, x]}}
				---
				{apiVersion: backstage.io/v1alpha1, kind: Group, metadata: {name: y}, spec: {children: [x]}}
				""";
		ImportReport report = this.importing.run(circle);
		assertThat(this.importing.count("()-[:PART_OF]->()")).isZero();
		assertThat(report.rows()).allSatisfy((row) -> assertThat(row.warnings())
			.anySatisfy((warning) -> assertThat(warning).endsWith("would make a circle")));
		List<String> dump = GraphDump.exact(this.graph);
		this.importing.run(circle);
		assertThat(GraphDump.exact(this.graph)).isEqualTo(dump);
	}

	@Test
	void refusesMorePortsThanAProductCanHave() {
		String ports = "- {name: port-%d}\n".repeat(99).formatted(IntStream.rangeClosed(1, 99).boxed().toArray());
		String many = SOURCE + ports;
		assertThat(this.importing.run(many).rows()).extracting(ReportRow::reason)
			.containsExactly("it states 101 ports, and a product has at most 100 output ports and as many input ports");
		assertThat(this.importing.count("(:DataProduct)")).isZero();
		this.importing.run(many.replace("- {name: port-99}\n", ""));
		assertThat(this.importing.count("(:DataProduct)-[:OFFERS]->(:OutputPort)")).isEqualTo(100);
	}

	@Test
	void tellsOfEachChangeOnce() {
		this.importing.run(SOURCE + "---\n" + TEAM);
		this.importing.run(SOURCE + "---\n" + TEAM);
		this.importing.run(SOURCE.replace("active", "retired"));
		assertThat(this.importing.rows("MATCH (e:OutboxEntry) RETURN e.type + e.data AS text ORDER BY text"))
			.extracting((row) -> row.text("text"))
			.hasSize(5)
			.anySatisfy((text) -> assertThat(text).contains("dataproduct.published"))
			.anySatisfy((text) -> assertThat(text).contains("dataproduct.retired"))
			.anySatisfy((text) -> assertThat(text).contains("team.imported").contains("created"))
			.anySatisfy((text) -> assertThat(text).contains("dataproduct.imported").contains("updated"));
		assertThat(this.importing.count("(e:OutboxEntry), (n {id: e.subject})")).isEqualTo(5);
	}

	@Test
	void letsSeveralImportAtOnce() throws Exception {
		String documents = SOURCE + "---\n" + CONSUMER + "---\n" + TEAM;
		List<Callable<ImportReport>> imports = new ArrayList<>();
		IntStream.range(0, 8).forEach((number) -> imports.add(() -> this.importing.run(documents)));
		long created = 0;
		try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
			for (Future<ImportReport> report : threads.invokeAll(imports)) {
				assertThat(report.get().summary().rejected()).isZero();
				created += report.get().summary().created();
			}
		}
		assertThat(created).isEqualTo(3);
		assertThat(this.importing.count("(:DataProduct)")).isEqualTo(2);
		assertThat(this.importing.count("(:OutboxEntry)")).isEqualTo(5);
	}

	@Test
	void importsMoreThanOneTransactionHolds() {
		StringBuilder documents = new StringBuilder(TEAM);
		IntStream.range(0, 2500)
			.forEach((number) -> documents.append("---\n{apiVersion: v1.1.0, kind: DataProduct, id: p" + number
					+ ", team: {name: Operations}, outputPorts: [{name: o, contractId: c" + number
					+ "}], inputPorts: [{name: i, contractId: c" + (number - 1) + "}]}\n"));
		ImportReport report = this.importing.run(documents.toString());
		assertThat(report.summary().created()).isEqualTo(2501);
		assertThat(this.importing.count("(:Team)-[:OWNS]->(:DataProduct)")).isEqualTo(2500);
		assertThat(this.importing.count("(:DataProduct)-[:FEEDS]->(:DataProduct)")).isEqualTo(2499);
		ImportReport again = this.importing.run(documents.toString());
		assertThat(again.summary().unchanged()).isEqualTo(2501);
		assertThat(again.rows()).extracting(ReportRow::warnings)
			.isEqualTo(report.rows().stream().map(ReportRow::warnings).toList());
	}

	private static ReportRow only(ImportReport report) {
		assertThat(report.rows()).hasSize(1);
		return report.rows().getFirst();
	}

}

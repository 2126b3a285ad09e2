package io.meshgate.api.descriptor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.meshgate.api.descriptor.ImportReport.ReportRow;
import io.meshgate.api.portal.GraphDump;
import io.meshgate.api.portal.NeedsCorpora;
import io.meshgate.graph.Graph;
import io.meshgate.graph.testing.MeshDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@NeedsCorpora
@ExtendWith(MeshDatabase.class)
class CorporaIT {

	private final Graph graph;

	private final Importing importing;

	CorporaIT(Graph graph) {
		this.graph = graph;
		this.importing = new Importing(graph);
	}

	@BeforeEach
	void empty() {
		MeshDatabase.empty();
	}

	@ParameterizedTest
	@CsvSource({ "backstage, 38, 63", "bitol-odps/docs/examples, 3, 3", "bitol-odcs/docs/examples, 18, 18" })
	void givesEveryDocumentARowAndChangesNothingTheSecondTime(String corpus, int files, int documents) {
		List<SourceText> texts = Corpora.of(corpus);
		ImportReport first = this.importing.run(texts);
		List<String> graph = GraphDump.exact(this.graph);
		print(corpus, first);
		assertThat(first.rows()).extracting(ReportRow::source)
			.containsAll(texts.stream().map(SourceText::file).toList());
		assertThat(texts).hasSize(files);
		assertThat(first.rows()).hasSize(documents);
		assertThat(first.rows()).filteredOn((row) -> row.outcome() == Outcome.REJECTED)
			.allSatisfy((row) -> assertThat(row.reason())
				.matches("kind \\w+ is not imported|the key stands already in .*"));

		ImportReport second = this.importing.run(texts);
		assertThat(second.summary().created()).isZero();
		assertThat(second.summary().updated()).isZero();
		assertThat(second.summary().rejected()).isEqualTo(first.summary().rejected());
		assertThat(GraphDump.exact(this.graph)).isEqualTo(graph);
	}

	@Test
	void makesTheAcmeOrganisation() {
		this.importing.run(Corpora.of("backstage"));
		assertThat(this.importing.count("(:Team {key: 'team-d'})-[:PART_OF]->(:Team {key: 'boxoffice'})"
				+ "-[:PART_OF]->(:Team {key: 'infrastructure'})-[:PART_OF]->(:Team {key: 'acme-corp'})"))
			.isOne();
		assertThat(this.importing.count("(:Person {key: 'amelia.park', email: 'amelia-park@example.com', active: true})"
				+ "-[:MEMBER_OF {role: 'MEMBER'}]->(:Team {key: 'team-b'})"))
			.isOne();
		assertThat(this.importing.count("(:Person {key: 'frank.tiernan'})-[:STEWARDS]->(:Domain {key: 'playback'})"))
			.isOne();
		assertThat(this.importing
			.count("(:Team {key: 'team-a'})-[:OWNS]->(:DataProduct {key: 'artist-engagement-portal',"
					+ " status: 'ACTIVE', visibility: 'PUBLIC', name: 'Artist Engagement Portal'})-[:IN_DOMAIN]->(:Domain"
					+ " {key: 'artists'})"))
			.isOne();
		assertThat(this.importing.count("(:DataProduct {key: 'artist-engagement-portal'})-[:OFFERS]->(:OutputPort"
				+ " {key: 'artist-engagement-portal/artists-db', type: 'DATASET'})"))
			.isOne();
		assertThat(this.importing.count("(:DataProduct {key: 'podcast'})<-[:OWNS]-(:Team)")).isZero();
		assertThat(this.importing.count("(:DataProduct {key: 'api:hello-world', status: 'DEPRECATED'})")).isOne();
		assertThat(this.importing.count("(:Application {key: 'backstage-demo'})-[:CONSUMES]->(:InputPort)-[:READS]->"
				+ "(:OutputPort {key: 'api:demo-graphql/demo-graphql'})"))
			.isOne();
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 20260822, -7 })
	void makesTheSameGraphInAnyOrder(long seed) {
		List<SourceText> texts = withoutContradictions();
		this.importing.run(texts);
		List<String> graph = GraphDump.meaning(this.graph);
		MeshDatabase.empty();
		List<SourceText> shuffled = new ArrayList<>(texts);
		Collections.shuffle(shuffled, new Random(seed));
		System.out.println("Shuffled with seed " + seed);
		this.importing.run(shuffled);
		assertThat(GraphDump.meaning(this.graph)).containsExactlyInAnyOrderElementsOf(graph);
	}

	@ParameterizedTest
	@ValueSource(longs = { 3, 4711 })
	void makesTheSameMeshWhenEveryFileIsAnImportOfItsOwn(long seed) {
		List<SourceText> texts = withoutContradictions();
		this.importing.run(texts);
		List<String> graph = GraphDump.meaning(this.graph);
		MeshDatabase.empty();
		List<SourceText> shuffled = new ArrayList<>(texts);
		Collections.shuffle(shuffled, new Random(seed));
		System.out.println("Shuffled with seed " + seed);
		shuffled.forEach((text) -> this.importing.run(List.of(text)));
		assertThat(GraphDump.meaning(this.graph)).containsExactlyInAnyOrderElementsOf(graph);
	}

	@ParameterizedTest
	@CsvSource({ "backstage", "bitol-odps/docs/examples", "bitol-odcs/docs/examples" })
	void tellsTheSameInADryRunAndWritesNothing(String corpus) {
		List<SourceText> texts = Corpora.of(corpus);
		for (Mode mode : Mode.values()) {
			List<String> before = GraphDump.exact(this.graph);
			ImportReport tried = this.importing.run(texts, mode, true);
			assertThat(GraphDump.exact(this.graph)).isEqualTo(before);
			ImportReport done = this.importing.run(texts, mode, false);
			assertThat(tried.rows()).isEqualTo(done.rows());
			System.out.println(corpus + " " + mode + " " + done.summary());
			MeshDatabase.empty();
		}
	}

	@Test
	void leavesNoReferenceInVainInStrictMode() {
		this.importing.run(Corpora.of("backstage"), Mode.STRICT, false);
		assertThat(this.importing.count("(:UnresolvedReference)")).isZero();
		assertThat(this.importing.count("(:Team {key: 'team-b'})")).isOne();
		assertThat(this.importing.count("(:DataProduct {key: 'podcast'})")).isZero();
	}

	/** Some examples describe the same key differently, so that the order decides. */
	private static List<SourceText> withoutContradictions() {
		List<SourceText> texts = Stream.of("backstage", "bitol-odps/docs/examples", "bitol-odcs/docs/examples")
			.flatMap((corpus) -> Corpora.of(corpus).stream())
			.toList();
		Map<String, Set<String>> hashes = new HashMap<>();
		Map<String, Set<String>> files = new HashMap<>();
		new Intake("test").read(texts).forEach((delivery) -> {
			if (delivery.arrival() != null) {
				String ref = delivery.arrival().document().ref();
				hashes.computeIfAbsent(ref, (key) -> new HashSet<>()).add(delivery.arrival().document().hash());
				files.computeIfAbsent(ref, (key) -> new HashSet<>()).add(delivery.place().file());
			}
		});
		Set<String> contradicting = hashes.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().size() > 1)
			.flatMap((entry) -> files.getOrDefault(entry.getKey(), Set.of()).stream().sorted().skip(1))
			.collect(Collectors.toSet());
		return texts.stream().filter((text) -> !contradicting.contains(text.file())).toList();
	}

	private static void print(String corpus, ImportReport report) {
		System.out.println(corpus + ": " + report.rows().size() + " documents, " + report.summary());
		report.rows()
			.stream()
			.filter((row) -> row.outcome() == Outcome.REJECTED || !row.warnings().isEmpty())
			.forEach((row) -> System.out.println("  " + row.source() + "#" + row.document() + " " + row.kind() + " "
					+ row.key() + " " + row.outcome() + " " + row.reason() + " " + row.warnings()));
	}

}

package io.meshgate.api.descriptor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;

import io.meshgate.api.descriptor.ImportReport.ReportRow;
import io.meshgate.api.portal.GraphDump;
import io.meshgate.api.portal.NeedsCorpora;
import io.meshgate.graph.Graph;
import io.meshgate.graph.testing.MeshDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

@NeedsCorpora
@ExtendWith(MeshDatabase.class)
class DataHubIT {

	private static final List<SourceText> SHOWCASE = Corpora.of("datahub/datapacks/showcase-ecommerce", ".json");

	private final Graph graph;

	private final Importing importing;

	DataHubIT(Graph graph) {
		this.graph = graph;
		this.importing = new Importing(graph);
	}

	@BeforeEach
	void empty() {
		MeshDatabase.empty();
	}

	@Test
	void makesTheShopAMeshAndChangesNothingTheSecondTime() {
		ImportReport first = this.importing.run(SHOWCASE);
		print(first);
		assertThat(taken(first)).isEqualTo(Map.of("domain", 6L, "corpGroup", 8L, "corpuser", 11L, "dataProduct", 5L));
		assertThat(this.importing.count("(:DataProduct)-[:OFFERS]->(:OutputPort)")).isEqualTo(12);
		assertThat(this.importing.count("(:DataProduct)-[:IN_DOMAIN]->(:Domain)")).isEqualTo(5);
		assertThat(this.importing.count("(:Domain {name: 'Data Platform Team'})-[:PART_OF]->(:Domain {name:"
				+ " 'Engineering Division'})-[:PART_OF]->(:Domain {name: 'Acme Corporation'})"))
			.isOne();
		assertThat(this.importing.count("(:Person {name: 'Ian Chen'})-[:MEMBER_OF]->(:Team {key: 'org_data_platform'})"
				+ "-[:OWNS]->(:DataProduct {name: 'Order Entry Analytics'})"))
			.isOne();
		assertThat(this.importing.count("(:Person {name: 'Fiona Green'})-[:STEWARDS]->(:Domain)")).isEqualTo(3);

		List<String> graph = GraphDump.exact(this.graph);
		ImportReport second = this.importing.run(SHOWCASE);
		assertThat(second.summary().created() + second.summary().updated()).isZero();
		assertThat(GraphDump.exact(this.graph)).isEqualTo(graph);
	}

	@Test
	void saysOfEveryEntityThatIsNotTakenWhy() {
		List<ReportRow> refused = this.importing.run(SHOWCASE)
			.rows()
			.stream()
			.filter((row) -> row.outcome() == Outcome.REJECTED)
			.toList();
		assertThat(refused).allSatisfy((row) -> assertThat(row.reason())
			.matches(row.source().equals("index.json") ? "'kind' is missing"
					: "(a \\w+ has no place in a mesh|no data product of this import has it among its assets): .*"));
		assertThat(refused).extracting(ReportRow::kind).contains("dataset", "tag", "glossaryTerm", "chart");
	}

	@Test
	void makesTheSameMeshWhateverTheOrderOfEntities() {
		this.importing.run(SHOWCASE);
		List<String> graph = GraphDump.meaning(this.graph);
		MeshDatabase.empty();
		List<SourceText> shuffled = new ArrayList<>(SHOWCASE);
		Collections.shuffle(shuffled, new Random(7));
		this.importing.run(shuffled);
		assertThat(GraphDump.meaning(this.graph)).containsExactlyInAnyOrderElementsOf(graph);
	}

	private static Map<String, Long> taken(ImportReport report) {
		return report.rows()
			.stream()
			.filter((row) -> row.outcome() == Outcome.CREATED)
			.collect(Collectors.groupingBy((row) -> Objects.requireNonNull(row.kind()), Collectors.counting()));
	}

	private static void print(ImportReport report) {
		System.out.println("DataHub: " + report.rows().size() + " entities, " + report.summary());
		report.rows()
			.stream()
			.filter((row) -> row.outcome() != Outcome.REJECTED && !row.warnings().isEmpty())
			.forEach((row) -> System.out.println("  " + row.kind() + " " + row.key() + " " + row.warnings()));
	}

}

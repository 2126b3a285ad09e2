package io.meshgate.api.descriptor;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.meshgate.api.node.GlobalId;
import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.NeedsCorpora;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.frontend.dataset.DatasetColumn;
import io.meshgate.graph.Graph;
import io.meshgate.graph.dataset.DatasetFieldId;
import io.meshgate.graph.dataset.DatasetName;
import io.meshgate.graph.testing.MeshDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static io.meshgate.api.portal.Portal.aVisitor;
import static io.meshgate.graph.testing.mesh.Mesh.aMesh;
import static org.assertj.core.api.Assertions.assertThat;

@NeedsCorpora
@WholePortal
class DataHubPackLineageIT {

	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	private static final Pattern COLUMN = Pattern.compile("urn:li:schemaField:\\((urn:li:dataset:\\(.*?\\)),(.*)\\)");

	private static final Pattern DATASET = Pattern.compile("urn:li:dataset:\\(urn:li:dataPlatform:(.*?),(.*),PROD\\)");

	private final Graph graph;

	private final Portal portal;

	private final Importing importing;

	DataHubPackLineageIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		this.portal = new Portal(port);
		this.importing = new Importing(graph);
	}

	@BeforeEach
	void empty() {
		MeshDatabase.empty();
	}

	@Test
	void drawsWhatThePackStates() {
		List<SourceText> pack = Corpora.of("datahub/datapacks/showcase-ecommerce", ".json");
		Set<String> datasets = new TreeSet<>();
		Set<String> columns = new TreeSet<>();
		int entries = 0;
		for (JsonNode proposal : lineages(pack)) {
			String dataset = name(proposal.path("entityUrn").asString());
			JsonNode lineage = proposal.path("aspect").path("json");
			lineage.path("upstreams")
				.forEach((upstream) -> datasets.add(name(upstream.path("dataset").asString()) + " > " + dataset));
			for (JsonNode entry : lineage.path("fineGrainedLineages")) {
				entries++;
				entry.path("upstreams")
					.forEach((from) -> entry.path("downstreams")
						.forEach((to) -> columns.add(column(from.asString()) + " > " + column(to.asString()))));
			}
		}
		this.importing.run(pack);
		assertThat(datasets).hasSize(55);
		assertThat(entries).isEqualTo(835);
		assertThat(edges("Dataset")).containsExactlyInAnyOrderElementsOf(datasets);
		assertThat(edges("DatasetColumn")).containsExactlyInAnyOrderElementsOf(columns);
		String fullest = columns.stream()
			.collect(Collectors.groupingBy((edge) -> edge.split(" > ")[1], Collectors.counting()))
			.entrySet()
			.stream()
			.max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry::getKey, Comparator.naturalOrder()))
			.orElseThrow()
			.getKey();
		assertThat(feeding(fullest)).hasSizeGreaterThan(3).isEqualTo(walked(columns, fullest));
		assertThat(asked(fullest)).isEqualTo(walked(columns, fullest));
		assertThat(this.importing
			.rows("MATCH (n)-[f:FEEDS]->() WHERE n:Dataset|DatasetColumn RETURN DISTINCT f.source AS source"))
			.extracting((row) -> row.text("source"))
			.containsExactly("CATALOGUE");
	}

	private static List<JsonNode> lineages(List<SourceText> pack) {
		return pack.stream()
			.flatMap((text) -> MAPPER.readTree(text.bytes()).valueStream())
			.filter((proposal) -> proposal.path("aspectName").asString("").equals("upstreamLineage"))
			.toList();
	}

	private static String name(String urn) {
		Matcher matcher = DATASET.matcher(urn);
		assertThat(matcher.matches()).as(urn).isTrue();
		return matcher.group(1) + "/" + matcher.group(2);
	}

	private static String column(String urn) {
		Matcher matcher = COLUMN.matcher(urn);
		assertThat(matcher.matches()).as(urn).isTrue();
		return name(matcher.group(1)) + "#" + matcher.group(2);
	}

	private Set<String> feeding(String column) {
		String cypher = """
				MATCH (:DatasetColumn {key: '%s'})<-[:FEEDS*1..]-(c:DatasetColumn)
				RETURN DISTINCT c.key AS key
				""";
		return this.importing.rows(cypher.formatted(column))
			.stream()
			.map((row) -> row.text("key"))
			.collect(Collectors.toSet());
	}

	/** The same as a portal asks for it. */
	private Set<String> asked(String column) {
		aMesh().with(aVisitor("adam").withRoles("ADMINISTRATOR")).in(this.graph);
		String[] names = column.split("[/#]");
		DatasetFieldId id = DatasetFieldId.of(new DatasetName(names[0], names[1]), names[2]);
		Answer answer = this.portal.signIn("adam").ask("""
				query($of: ID!) { lineage(of: $of, direction: UPSTREAM, level: COLUMN, depth: 20) {
				  nodes { distance entity { ... on DatasetColumn { path dataset { key } } } } truncated { reason } } }
				""", Map.of("of", GlobalId.of(DatasetColumn.class, id).text()));
		assertThat(answer.data("/lineage/truncated").isNull()).isTrue();
		return answer.data("/lineage/nodes")
			.valueStream()
			.filter((node) -> node.path("distance").asInt() > 0)
			.map((node) -> node.at("/entity/dataset/key").asString() + "#" + node.at("/entity/path").asString())
			.collect(Collectors.toSet());
	}

	private static Set<String> walked(Collection<String> edges, String start) {
		Map<String, Set<String>> upstream = new HashMap<>();
		edges.stream()
			.map((edge) -> edge.split(" > "))
			.forEach((ends) -> upstream.computeIfAbsent(ends[1], (key) -> new HashSet<>()).add(ends[0]));
		Set<String> seen = new HashSet<>();
		Deque<String> next = new ArrayDeque<>(List.of(start));
		while (!next.isEmpty()) {
			upstream.getOrDefault(next.pop(), Set.of()).stream().filter(seen::add).forEach(next::push);
		}
		return seen;
	}

	private List<String> edges(String label) {
		String cypher = "MATCH (a:%1$s)-[:FEEDS]->(b:%1$s) RETURN a.key + ' > ' + b.key AS edge";
		return this.importing.rows(cypher.formatted(label)).stream().map((row) -> row.text("edge")).toList();
	}

}

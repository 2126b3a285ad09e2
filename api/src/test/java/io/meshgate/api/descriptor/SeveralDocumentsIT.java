package io.meshgate.api.descriptor;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.meshgate.api.portal.GraphDump;
import io.meshgate.graph.Graph;
import io.meshgate.graph.Ref;
import io.meshgate.graph.Row;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.team.TeamId;
import io.meshgate.graph.team.TeamRole;
import io.meshgate.graph.team.roster.LockedTeam;
import io.meshgate.graph.team.roster.Rosters;
import io.meshgate.graph.team.roster.TeamRemoval;
import io.meshgate.graph.testing.MeshDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What several documents say holds until the last of them says it no more: who belongs to
 * a team, by the person's and the team's, and what is a part of what, by the part's and
 * the whole's.
 */
@ExtendWith(MeshDatabase.class)
class SeveralDocumentsIT {

	private static final String KIM = """
			{apiVersion: backstage.io/v1alpha1, kind: User, metadata: {name: kim}, spec: {memberOf: [ops]}}
			""";

	private static final String OPS = """
			{apiVersion: backstage.io/v1alpha1, kind: Group, metadata: {name: ops}, spec: {parent: works, members: [kim]}}
			""";

	private static final String WORKS = """
			{apiVersion: backstage.io/v1alpha1, kind: Group, metadata: {name: works}, spec: {children: [ops]}}
			""";

	private static final String MEMBER = "(:Person {key: 'kim'})-[:MEMBER_OF {role: 'MEMBER'}]->(:Team {key: 'ops'})";

	private static final String PART = "(:Team {key: 'ops'})-[:PART_OF]->(:Team {key: 'works'})";

	private final Graph graph;

	private final Importing importing;

	SeveralDocumentsIT(Graph graph) {
		this.graph = graph;
		this.importing = new Importing(graph);
	}

	@BeforeEach
	void empty() {
		MeshDatabase.empty();
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void keepAMembershipUntilTheLastOfThemDropsIt(boolean personFirst) {
		List<String> said = List.of(KIM, OPS);
		List<String> dropped = List.of(KIM.replace("[ops]", "[]"), OPS.replace("[kim]", "[]"));
		int first = personFirst ? 0 : 1;
		for (String document : personFirst ? said : said.reversed()) {
			this.importing.run(document);
		}
		assertThat(this.importing.count(MEMBER)).isOne();
		this.importing.run(dropped.get(first));
		assertThat(this.importing.count(MEMBER)).isOne();
		this.importing.run(dropped.get(first).replace("spec:", "spec : "));
		this.importing.run(dropped.get(1 - first));
		assertThat(this.importing.count(MEMBER)).isZero();
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void keepAPlaceUntilTheLastOfThemDropsIt(boolean partFirst) {
		List<String> said = List.of(OPS, WORKS);
		List<String> dropped = List.of(OPS.replace("parent: works, ", ""), WORKS.replace("[ops]", "[]"));
		int first = partFirst ? 0 : 1;
		for (String document : partFirst ? said : said.reversed()) {
			this.importing.run(document);
		}
		assertThat(this.importing.count(PART)).isOne();
		this.importing.run(dropped.get(first));
		assertThat(this.importing.count(PART)).isOne();
		this.importing.run(dropped.get(1 - first));
		assertThat(this.importing.count(PART)).isZero();
	}

	@Test
	void makeTheSameInWhateverOrderTheyCome() {
		this.importing.run(KIM + "---\n" + OPS + "---\n" + WORKS);
		List<String> together = ties();
		assertThat(together).containsExactly("MEMBER_OF group:ops, user:kim, ", "PART_OF group:ops, group:works, ");
		MeshDatabase.empty();
		List.of(WORKS, OPS, KIM, OPS.replace("spec:", "spec : ")).forEach(this.importing::run);
		assertThat(ties()).isEqualTo(together);
	}

	private List<String> ties() {
		return this.importing.rows("""
				MATCH ()-[said:MEMBER_OF|PART_OF]->()
				RETURN type(said) + ' ' + reduce(text = '', document IN said.documents | text + document + ', ') AS tie
				ORDER BY tie
				""").stream().map((row) -> row.text("tie")).toList();
	}

	@Test
	void takeNothingBackThatThePortalMadeItsOwn() {
		this.importing.run(KIM + "---\n" + OPS + "---\n" + WORKS);
		Rosters rosters = new Rosters();
		inOps((tx,
				team) -> !rosters
					.change(tx, team, rosters.find(tx, team, new Ref.ByKey("kim")).orElseThrow(),
							new Rosters.Entry(TeamRole.OWNER, Instant.EPOCH))
					.isEmpty());
		this.importing.run(KIM.replace("spec:", "spec : ") + "---\n" + OPS.replace("spec:", "spec : "));
		this.importing.run(KIM.replace("[ops]", "[]") + "---\n" + OPS.replace("[kim]", "[]"));
		assertThat(this.importing.count("(:Person {key: 'kim'})-[:MEMBER_OF {role: 'OWNER'}]->(:Team {key: 'ops'})"))
			.isOne();
	}

	@Test
	void sayItAgainOfATeamThatComesBack() {
		this.importing.run(KIM + "---\n" + OPS + "---\n" + WORKS);
		List<String> before = ties();
		TeamRemoval removal = new TeamRemoval();
		inOps((tx, team) -> {
			removal.remove(tx, team.id(), Instant.EPOCH);
			return true;
		});
		assertThat(ties()).isEmpty();
		this.importing.run(OPS);
		assertThat(ties()).isEqualTo(before);
	}

	@Test
	void areTakenForTheOnlyOnesWhereOneWasKept() throws IOException {
		this.importing
			.run(KIM + "---\n" + WORKS + "---\n" + OPS.replace("parent: works, members: [kim]", "type: team"));
		List<String> before = GraphDump.meaning(this.graph);
		this.importing.change(
				"MATCH ()-[said:MEMBER_OF|PART_OF]->() SET said.document = said.documents[0] REMOVE said.documents");
		String migration = "/io/meshgate/graph/migrations/V0380__Let_several_documents_state_one_thing.cypher";
		try (InputStream statement = Graph.class.getResourceAsStream(migration)) {
			this.importing.change(new String(statement.readAllBytes(), StandardCharsets.UTF_8).replace(";\n", ""));
		}
		assertThat(GraphDump.meaning(this.graph)).containsExactlyElementsOf(before);
	}

	private void inOps(Doing doing) {
		this.graph.write((tx) -> {
			Row row = tx.one("MATCH (t:Team {key: 'ops'}), (p:Person) RETURN t.id AS team, p.id AS kim", Map.of());
			LockedTeam team = new Rosters()
				.lock(tx, new Viewer(new PersonId(row.text("kim"))), new TeamId(row.text("team")))
				.orElseThrow();
			return doing.of(tx, team);
		});
	}

	/** What the portal does to a team. */
	@FunctionalInterface
	private interface Doing {

		boolean of(Transaction tx, LockedTeam team);

	}

}

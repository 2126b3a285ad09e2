package io.meshgate.api.descriptor;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.meshgate.api.descriptor.ImportReport.ReportRow;
import io.meshgate.graph.Graph;
import io.meshgate.graph.Ref;
import io.meshgate.graph.Row;
import io.meshgate.graph.person.Caller;
import io.meshgate.graph.person.Identity;
import io.meshgate.graph.person.Introduction;
import io.meshgate.graph.person.People;
import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.team.TeamId;
import io.meshgate.graph.team.TeamRole;
import io.meshgate.graph.team.roster.LockedTeam;
import io.meshgate.graph.team.roster.Rosters;
import io.meshgate.graph.testing.MeshDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static io.meshgate.api.descriptor.Importing.SOURCE;
import static io.meshgate.api.descriptor.Importing.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an import leaves alone: what the portal or another source keeps.
 */
@ExtendWith(MeshDatabase.class)
class ImportKeepingIT {

	private final Graph graph;

	private final Importing importing;

	ImportKeepingIT(Graph graph) {
		this.graph = graph;
		this.importing = new Importing(graph);
	}

	@BeforeEach
	void empty() {
		MeshDatabase.empty();
	}

	@Test
	void keepsTheRoleThatThePortalGaveAMember() {
		String person = "{apiVersion: backstage.io/v1alpha1, kind: User, metadata: {name: kim}, spec: {memberOf: [ops]}}\n";
		this.importing.run(TEAM + "---\n" + person);
		this.importing.change("MATCH (:Person)-[m:MEMBER_OF]->() SET m.role = 'OWNER'");
		this.importing.run(person.replace("spec: {", "spec: {profile: {displayName: Kim}, "));
		assertThat(this.importing.count("(:Person {name: 'Kim'})-[:MEMBER_OF {role: 'OWNER'}]->(:Team)")).isOne();
		this.importing.run(person.replace("[ops]", "[]"));
		assertThat(this.importing.count("(:Person)-[:MEMBER_OF]->(:Team)")).isZero();
	}

	@Test
	void leavesAloneWhoBelongsToATeamByThePortal() {
		String kim = "{apiVersion: backstage.io/v1alpha1, kind: User, metadata: {name: kim}, spec: {memberOf: []}}\n";
		String team = TEAM.replace("children: []", "children: [], members: [lee]");
		this.importing.run(team + "---\n" + kim + "---\n" + kim.replace("kim", "lee"));
		byThePortal();
		this.importing.run(team.replace("Operations", "Operators") + "---\n"
				+ kim.replace("spec: {memberOf: []", "spec: {profile: {displayName: Kim}, memberOf: [ops]"));
		assertThat(memberships()).containsExactly("kim APPROVER", "lee OWNER");
		this.importing.run(TEAM + "---\n" + kim);
		assertThat(this.importing.count("(:Team {name: 'Operations'})")).isOne();
		assertThat(memberships()).containsExactly("kim APPROVER", "lee OWNER");
	}

	private void byThePortal() {
		Rosters rosters = new Rosters();
		this.graph.write((tx) -> {
			Row row = tx.one("MATCH (t:Team), (p:Person {key: 'kim'}) RETURN t.id AS team, p.id AS kim", Map.of());
			Viewer kim = new Viewer(new PersonId(row.text("kim")));
			LockedTeam team = rosters.lock(tx, kim, new TeamId(row.text("team"))).orElseThrow();
			rosters.add(tx, team, rosters.find(tx, team, new Ref.ByKey("kim")).orElseThrow(),
					new Rosters.Entry(TeamRole.APPROVER, Instant.EPOCH));
			rosters.change(tx, team, rosters.find(tx, team, new Ref.ByKey("lee")).orElseThrow(),
					new Rosters.Entry(TeamRole.OWNER, Instant.EPOCH));
			return team;
		});
	}

	private List<String> memberships() {
		return this.importing
			.rows("MATCH (p:Person)-[m:MEMBER_OF]->(:Team) RETURN p.key + ' ' + m.role AS member ORDER BY member")
			.stream()
			.map((row) -> row.text("member"))
			.toList();
	}

	@Test
	void neverTakesOverWhatThePortalMade() {
		this.importing.change("CREATE (:DataProduct {id: 'x', key: 'source', name: 'Made in the portal'})");
		ReportRow row = only(this.importing.run(SOURCE));
		assertThat(row.outcome()).isEqualTo(Outcome.REJECTED);
		assertThat(row.reason())
			.isEqualTo("the key 'source' belongs to what was made in this portal, and is changed there; "
					+ "under another key the document would describe something of its own");
		assertThat(this.importing.count("(:DataProduct {name: 'Made in the portal'})")).isOne();
		assertThat(this.importing.count("(:OutputPort)")).isZero();
	}

	@Test
	void recognizesWhoSignedInBeforeTheirDocumentCame() {
		Identity identity = new Identity("test", "1");
		Caller person = new People(this.graph).signIn(identity, new Introduction("kim", "kim", "Kim of old", null));
		String document = "{apiVersion: backstage.io/v1alpha1, kind: User, metadata: {name: kim}, spec: {memberOf: [ops]}}\n";
		assertThat(only(this.importing.run(document)).outcome()).isEqualTo(Outcome.CREATED);
		this.importing.run(TEAM);
		assertThat(this.importing.count("(:Person {id: '" + person.id().value() + "'})-[:MEMBER_OF]->(:Team)")).isOne();
		assertThat(only(this.importing.from("other", document.replace("[ops]", "[]"))).outcome())
			.isEqualTo(Outcome.REJECTED);
		assertThat(this.importing.count("(:Person {issuer: 'test', subject: '1', active: true})")).isOne();
	}

	@Test
	void neverTakesOverWhatAnotherSourceKeeps() {
		this.importing.run(SOURCE);
		assertThat(only(this.importing.from("other", SOURCE)).outcome()).isEqualTo(Outcome.UNCHANGED);
		ReportRow row = only(this.importing.from("other", SOURCE.replace("active", "retired")));
		assertThat(row.outcome()).isEqualTo(Outcome.REJECTED);
		assertThat(row.reason()).contains("the source 'test' keeps this document");
		assertThat(this.importing.count("(:DataProduct {status: 'ACTIVE'})")).isOne();
	}

	private static ReportRow only(ImportReport report) {
		assertThat(report.rows()).hasSize(1);
		return report.rows().getFirst();
	}

}

package io.meshgate.graph.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import io.meshgate.graph.Cursor;
import io.meshgate.graph.Graph;
import io.meshgate.graph.Page;
import io.meshgate.graph.Ref;
import io.meshgate.graph.Slice;
import io.meshgate.graph.person.Person;
import io.meshgate.graph.person.Relation;
import io.meshgate.graph.person.Standing;
import io.meshgate.graph.person.Step;
import io.meshgate.graph.person.StepKind;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.team.Team;
import io.meshgate.graph.testing.BoltTurns;
import io.meshgate.graph.team.TeamRole;
import io.meshgate.graph.testing.MeshDatabase;
import io.meshgate.graph.testing.mesh.Mesh;
import io.meshgate.graph.words.Wording;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.meshgate.graph.testing.mesh.Mesh.aDomain;
import static io.meshgate.graph.testing.mesh.Mesh.aPerson;
import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(MeshDatabase.class)
class DomainsIT {

	private static final Viewer VIEWER = Mesh.viewer("vera");

	private static final Step HEADS = new Step(Relation.MEMBER_OF, StepKind.TEAM, Mesh.team("heads").value(), "heads");

	private static final Page ALL = new Page(100, null);

	private static final DomainQuery ROOTS = new DomainQuery(null, true);

	private final Domains domains;

	private final Stewardship stewardship;

	DomainsIT(Graph graph) {
		this.domains = new Domains(graph);
		this.stewardship = new Stewardship(graph);
	}

	@BeforeAll
	static void mesh(Graph graph) {
		Mesh.aMesh()
			.with(aPerson("vera"), aPerson("leaver").inactive(), aPerson("head").memberOf("heads"),
					aPerson("root").withRoles("ADMINISTRATOR"), aDomain("retail").ownedBy("heads"),
					aDomain("sales").partOf("retail").named("Sales & Orders").stewardedBy("zoe").stewardedBy("adam"),
					aDomain("stores").partOf("retail"), aDomain("leads").partOf("sales"),
					aDomain("leads-eu").partOf("leads"), aDomain("finance"))
			.in(graph);
	}

	@Test
	void startsWithTheRoots() {
		Slice<Domain> roots = this.domains.list(VIEWER, ROOTS, ALL);
		assertThat(roots.items()).extracting(Domain::key).containsExactly("finance", "retail");
		assertThat(roots.total()).isEqualTo(2);
	}

	@Test
	void goesDownTheTree() {
		Map<DomainId, Slice<Domain>> children = this.domains.children(VIEWER,
				Set.of(Mesh.domain("retail"), Mesh.domain("leads"), Mesh.domain("finance"), Mesh.domain("nowhere")),
				new Page(1, null), true);
		assertThat(children).containsOnlyKeys(Mesh.domain("retail"), Mesh.domain("leads"), Mesh.domain("finance"));
		Slice<Domain> retail = Objects.requireNonNull(children.get(Mesh.domain("retail")));
		assertThat(retail.items()).extracting(Domain::name).containsExactly("Sales & Orders");
		assertThat(retail.hasNext()).isTrue();
		assertThat(retail.total()).isEqualTo(2);
		assertThat(Objects.requireNonNull(children.get(Mesh.domain("finance"))).items()).isEmpty();
	}

	@Test
	void goesUpTheTree() {
		assertThat(this.domains.parents(VIEWER, Set.of(Mesh.domain("leads"), Mesh.domain("retail"))))
			.containsOnlyKeys(Mesh.domain("leads"))
			.extractingByKey(Mesh.domain("leads"))
			.extracting(Domain::key)
			.isEqualTo("sales");
	}

	@Test
	void knowsTheWayFromTheRoot() {
		Map<DomainId, List<Domain>> paths = this.domains.paths(VIEWER,
				Set.of(Mesh.domain("leads-eu"), Mesh.domain("retail"), Mesh.domain("nowhere")));
		assertThat(paths).containsOnlyKeys(Mesh.domain("leads-eu"), Mesh.domain("retail"));
		assertThat(paths.get(Mesh.domain("leads-eu"))).extracting(Domain::key)
			.containsExactly("retail", "sales", "leads");
		assertThat(paths.get(Mesh.domain("retail"))).isEmpty();
	}

	@Test
	void knowsWhatTiesTheViewerToADomain() {
		assertThat(standing("head", "retail")).isEqualTo(new Standing(false,
				List.of(new Standing.Place(TeamRole.OWNER, List.of(HEADS, to(Relation.OWNS, "retail", "retail")))),
				null, List.of(), List.of()));
		assertThat(standing("head", "leads-eu"))
			.isEqualTo(new Standing(false, List.of(), TeamRole.OWNER,
					List.of(HEADS, to(Relation.OWNS, "retail", "retail"), to(Relation.ABOVE, "sales", "Sales & Orders"),
							to(Relation.ABOVE, "leads", "leads"), to(Relation.ABOVE, "leads-eu", "leads-eu")),
					List.of()));
		assertThat(standing("adam", "sales")).isEqualTo(new Standing(false, List.of(), null, List.of(),
				List.of(to(Relation.STEWARDS, "sales", "Sales & Orders"))));
		assertThat(standing("adam", "leads")).isEqualTo(new Standing(false, List.of(), null, List.of(),
				List.of(to(Relation.STEWARDS, "sales", "Sales & Orders"), to(Relation.ABOVE, "leads", "leads"))));
		assertThat(standing("adam", "retail")).isEqualTo(new Standing(false, List.of(), null, List.of(), List.of()));
		assertThat(standing("root", "finance")).isEqualTo(new Standing(true, List.of(), null, List.of(), List.of()));
	}

	@Test
	void callsWhatTiesTheViewerToADomainByItsName() {
		Standing above = standing("head", "leads");
		assertThat(above.domainTeams()).containsExactly("heads");
		assertThat(above.ownedDomain()).isEqualTo("retail");
		assertThat(above.ownerTeam()).isNull();
		assertThat(standing("head", "retail").ownerTeam()).isEqualTo("heads");
		assertThat(standing("adam", "leads").stewardedDomain()).isEqualTo("Sales & Orders");
	}

	private static Step to(Relation relation, String domain, String name) {
		return new Step(relation, StepKind.DOMAIN, Mesh.domain(domain).value(), name);
	}

	private Standing standing(String person, String domain) {
		DomainId id = Mesh.domain(domain);
		return Objects.requireNonNull(this.stewardship.standings(Mesh.viewer(person), Set.of(id)).get(id));
	}

	@Test
	void findsAnywhere() {
		assertThat(found("LEADS")).containsExactly("leads", "leads-eu");
		assertThat(found("orders")).containsExactly("sales");
		assertThat(below("sales", "e")).containsExactly("leads", "leads-eu");
		assertThat(below("leads", "sales")).isEmpty();
		assertThat(this.domains.listBelow(VIEWER, Mesh.domain("nowhere"), "e", ALL)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u0000", "%", "*", "\\", "'", "\ud83d", "(", "x\u0007" })
	void takesHostileWordsForText(String words) {
		assertThat(found(words)).isEmpty();
		assertThat(below("retail", words.repeat(10_000))).isEmpty();
	}

	@Test
	void readsEachOnceWhateverThePages() {
		for (int size = 1; size < 8; size++) {
			List<String> read = new ArrayList<>();
			@Nullable Cursor after = null;
			Slice<Domain> slice;
			do {
				slice = this.domains.list(VIEWER, new DomainQuery("e", true), new Page(size, after));
				slice.items().forEach((domain) -> read.add(domain.key()));
				after = new Cursor(Wording.order(slice.items().getLast().name()), slice.items().getLast().id().value());
			}
			while (slice.hasNext());
			assertThat(read).containsExactly("finance", "leads", "leads-eu", "retail", "sales", "stores");
			assertThat(slice.total()).isEqualTo(6);
		}
	}

	@Test
	void namesOwnersAndStewards() {
		assertThat(this.stewardship.owners(VIEWER, Set.of(Mesh.domain("retail"), Mesh.domain("sales"))))
			.containsOnlyKeys(Mesh.domain("retail"))
			.extractingByKey(Mesh.domain("retail"))
			.extracting(Team::key)
			.isEqualTo("heads");
		Slice<Person> stewards = Objects.requireNonNull(
				this.stewardship.stewards(VIEWER, Set.of(Mesh.domain("sales")), ALL).get(Mesh.domain("sales")));
		assertThat(stewards.items()).extracting(Person::key).containsExactly("adam", "zoe");
	}

	@Test
	void asksOnceForManyParents() throws Throwable {
		Set<DomainId> one = Set.of(Mesh.domain("retail"));
		Set<DomainId> many = Set.of(Mesh.domain("retail"), Mesh.domain("sales"), Mesh.domain("leads"));
		assertThat(BoltTurns.count(() -> this.domains.children(VIEWER, many, ALL, true)))
			.isEqualTo(BoltTurns.count(() -> this.domains.children(VIEWER, one, ALL, true)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "leaver", "nobody" })
	void showsNothingToWhoIsNotActive(String person) {
		Viewer viewer = Mesh.viewer(person);
		Set<DomainId> retail = Set.of(Mesh.domain("retail"));
		assertThat(this.domains.list(viewer, ROOTS, ALL)).isEqualTo(new Slice<>(List.of(), false, 0));
		assertThat(this.domains.children(viewer, retail, ALL, true)).isEmpty();
		assertThat(this.domains.find(viewer, new Ref.ByKey("retail"))).isEmpty();
		assertThat(this.domains.find(viewer, new Ref.ById(Mesh.domain("retail").value()))).isEmpty();
		assertThat(this.domains.listBelow(viewer, Mesh.domain("retail"), "e", ALL)).isEmpty();
		assertThat(this.stewardship.owners(viewer, retail)).isEmpty();
		assertThat(this.stewardship.stewards(viewer, retail, ALL)).isEmpty();
		assertThat(this.stewardship.standings(viewer, retail)).isEmpty();
		assertThat(this.domains.paths(viewer, retail)).isEmpty();
	}

	private List<String> found(String words) {
		return this.domains.list(VIEWER, new DomainQuery(words, true), ALL).items().stream().map(Domain::key).toList();
	}

	private List<String> below(String parent, String words) {
		return this.domains.listBelow(VIEWER, Mesh.domain(parent), words, ALL)
			.orElseThrow()
			.items()
			.stream()
			.map(Domain::key)
			.toList();
	}

}

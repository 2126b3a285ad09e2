package io.meshgate.graph.person;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import io.meshgate.graph.Graph;
import io.meshgate.graph.testing.MeshDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(MeshDatabase.class)
class PeopleIT {

	private static final int RACERS = 8;

	private final Graph graph;

	private final People people;

	PeopleIT(Graph graph) {
		this.graph = graph;
		this.people = new People(graph);
	}

	@BeforeEach
	void startWithJane() {
		MeshDatabase.empty();
		aPerson("jane");
	}

	@Test
	void findsSomebodyByKeyAndById() {
		Person jane = this.people.findByKey("jane").orElseThrow();
		assertThat(jane.name()).isEqualTo("The jane");
		assertThat(jane.email()).isNull();
		assertThat(this.people.find(jane.id())).contains(jane);
		assertThat(this.people.findByKey("john")).isEmpty();
	}

	@Test
	void bindsThePersonWhoseKeyTheProviderKnows() {
		Person signedIn = signIn(identity("0815"), introduction("jane"));
		assertThat(signedIn).isEqualTo(this.people.findByKey("jane").orElseThrow());
		assertThat(signIn(identity("0815"), introduction(null))).isEqualTo(signedIn);
	}

	@Test
	void neverBindsAPersonTwice() {
		Person first = signIn(identity("0815"), introduction("jane"));
		Person second = signIn(identity("4711"), introduction("jane"));
		assertThat(second.id()).isNotEqualTo(first.id());
		assertThat(second.key()).startsWith("nick-");
	}

	@Test
	void createsAStrangerWithoutRights() {
		Person stranger = signIn(identity("0815"), introduction(null));
		assertThat(stranger.key()).startsWith("nick-");
		assertThat(stranger.name()).isEqualTo("Somebody");
		assertThat(stranger.active()).isTrue();
		assertThat(roles(stranger.key())).isEmpty();
	}

	@Test
	void createsAStrangerUnderATrustedKey() {
		assertThat(signIn(identity("0815"), introduction("john")).key()).isEqualTo("john");
	}

	@Test
	void tellsIssuersApart() {
		Person here = signIn(new Identity("here", "1"), introduction(null));
		Person there = signIn(new Identity("there", "1"), introduction(null));
		assertThat(here.id()).isNotEqualTo(there.id());
	}

	@Test
	void meetsOnePersonOnceHoweverManyRequestsRace() throws Exception {
		for (int round = 0; round < 10; round++) {
			Identity identity = identity("round-" + round);
			assertThat(race((racer) -> signIn(identity, introduction(null))))
				.containsOnly(signIn(identity, introduction(null)));
		}
	}

	@Test
	void letsOneOfSeveralIdentitiesHaveAPerson() throws Exception {
		for (int round = 0; round < 10; round++) {
			String key = "contested-" + round;
			aPerson(key);
			List<Person> signedIn = race((racer) -> signIn(identity(key + racer), introduction(key)));
			assertThat(signedIn).doesNotHaveDuplicates();
			assertThat(signedIn).filteredOn((person) -> person.key().equals(key)).hasSize(1);
		}
	}

	@Test
	void letsOneOfSeveralIdentitiesTakeANewKey() throws Exception {
		List<Person> signedIn = race((racer) -> signIn(identity("new-" + racer), introduction("fresh")));
		assertThat(signedIn).doesNotHaveDuplicates();
		assertThat(signedIn).filteredOn((person) -> person.key().equals("fresh")).hasSize(1);
	}

	/** Even one who signed in before it was registered. */
	@Test
	void takesAProgramForNoPerson() {
		signIn(identity("robot"), introduction(null));
		String cypher = """
				CREATE (a:ServiceAccount {id: 'account', issuer: $issuer, subject: $subject, active: true})
				RETURN a.id AS id
				""";
		Identity robot = identity("robot");
		this.graph.write(
				(transaction) -> transaction.one(cypher, Map.of("issuer", robot.issuer(), "subject", robot.subject())));
		Program program = new Program(new PersonId("account"), true);
		assertThat(this.people.signIn(robot, introduction("jane"))).isEqualTo(program);
		assertThat(this.people.findProgram(robot)).contains(program);
		assertThat(this.people.findProgram(identity("jane"))).isEmpty();
		assertThat(this.people.find(new PersonId("account"))).isEmpty();
	}

	@Test
	void appointsOnceAndPassesOverTheUnknown() {
		this.people.appoint(List.of("jane", "nobody"), PlatformRole.ADMINISTRATOR);
		this.people.appoint(List.of("jane"), PlatformRole.ADMINISTRATOR);
		assertThat(roles("jane")).containsExactly("ADMINISTRATOR");
	}

	@Test
	void doesNotAppointWhomSomebodyHasDismissed() {
		aPerson("june");
		this.people.appoint(List.of("june"), PlatformRole.AUDITOR);
		this.graph.write((transaction) -> transaction.one("""
				MATCH (person:Person {key: 'june'})
				SET person.roles = [], person.dismissedFrom = ['AUDITOR']
				RETURN person.key AS key
				""", Map.of()));
		this.people.appoint(List.of("june"), PlatformRole.AUDITOR);
		assertThat(roles("june")).isEmpty();
		this.people.appoint(List.of("june"), PlatformRole.GOVERNANCE);
		assertThat(roles("june")).containsExactly("GOVERNANCE");
	}

	private void aPerson(String key) {
		String cypher = """
				CREATE (person:Person {id: randomUUID(), key: $key, name: 'The ' + $key, active: true})
				""";
		this.graph.write((transaction) -> transaction.rows(cypher, Map.of("key", key)));
	}

	private List<String> roles(String key) {
		String cypher = """
				MATCH (person:Person {key: $key})
				RETURN person.roles AS roles
				""";
		return this.graph.read((transaction) -> transaction.one(cypher, Map.of("key", key)).texts("roles"));
	}

	private Person signIn(Identity identity, Introduction introduction) {
		return (Person) this.people.signIn(identity, introduction);
	}

	private static Identity identity(String subject) {
		return new Identity("https://id.example.org", subject);
	}

	private static Introduction introduction(@Nullable String key) {
		return new Introduction(key, "nick", "Somebody", null);
	}

	private static List<Person> race(Racer racer) throws Exception {
		CyclicBarrier start = new CyclicBarrier(RACERS);
		try (ExecutorService racers = Executors.newFixedThreadPool(RACERS)) {
			List<Callable<Person>> all = IntStream.range(0, RACERS).<Callable<Person>>mapToObj((number) -> () -> {
				start.await();
				return racer.run(number);
			}).toList();
			return racers.invokeAll(all).stream().map(Future::resultNow).toList();
		}
	}

	private interface Racer {

		Person run(int number);

	}

}

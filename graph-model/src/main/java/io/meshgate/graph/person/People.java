package io.meshgate.graph.person;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import io.meshgate.graph.Graph;
import io.meshgate.graph.Line;
import io.meshgate.graph.Row;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.words.Findable;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.ClientException;

/**
 * The people of the mesh. Not a list for portals: it answers whoever signs somebody in,
 * and so needs no viewer.
 */
public final class People {

	private static final String CONFLICT = "Neo.ClientError.Schema.ConstraintValidationFailed";

	private static final int TRIES = 5;

	private final Graph graph;

	/**
	 * Reads and writes the graph.
	 * @param graph where the people are
	 */
	public People(Graph graph) {
		this.graph = graph;
	}

	/**
	 * Looks somebody up.
	 * @param id their identity in the graph
	 * @return the person, active or not
	 */
	public Optional<Person> find(PersonId id) {
		String cypher = """
				MATCH (person:Person {id: $id})
				RETURN person {.id, .key, .name, .email, .active} AS person
				""";
		return this.graph.read((transaction) -> transaction.row(cypher, Map.of("id", id)).map(People::person));
	}

	/**
	 * Looks somebody up by what people call them.
	 * @param key their key
	 * @return the person, active or not
	 */
	public Optional<Person> findByKey(String key) {
		String cypher = """
				MATCH (person:Person {key: $key})
				RETURN person {.id, .key, .name, .email, .active} AS person
				""";
		return this.graph.read((transaction) -> transaction.row(cypher, Map.of("key", key)).map(People::person));
	}

	/**
	 * Looks up who signs in as a program.
	 * @param identity who vouches for it, and as whom
	 * @return the program, active or not
	 */
	public Optional<Program> findProgram(Identity identity) {
		return this.graph.read((transaction) -> find(transaction, identity))
			.flatMap((caller) -> (caller instanceof Program program) ? Optional.of(program) : Optional.empty());
	}

	/**
	 * Answers who signs in: the program whose account is registered so, or else a person.
	 * At first sight that is the one whose key the provider is trusted to know, if nobody
	 * signed in as them yet, and otherwise a new person without any rights. From then on
	 * it is always the same.
	 * @param identity who vouches for them, and as whom
	 * @param introduction what is said about them; counts at first sight only
	 * @return the person or the program, active or not
	 */
	public Caller signIn(Identity identity, Introduction introduction) {
		Optional<Caller> known = this.graph.read((transaction) -> find(transaction, identity));
		return known.orElseGet(() -> meet(identity, introduction));
	}

	/**
	 * Gives people a role for the whole platform, which they keep, unless somebody has
	 * dismissed them from it: that is not undone by who goes on naming them.
	 * @param keys the keys of the people; one that nobody has is passed over
	 * @param role the role
	 */
	public void appoint(List<String> keys, PlatformRole role) {
		String cypher = """
				MATCH (person:Person)
				WHERE person.key IN $keys
				SET person._lock = $role
				WITH person
				WHERE NOT $role IN coalesce(person.roles, []) + coalesce(person.dismissedFrom, [])
				SET person.roles = coalesce(person.roles, []) + $role
				""";
		this.graph.write((transaction) -> transaction.rows(cypher, Map.of("keys", keys, "role", role)));
	}

	/**
	 * Two first sights may race for one identity, or with the registration of an account,
	 * and so stand in line. What else they may race for is a key: there the database lets
	 * one of them pass, and the other finds on its next turn what the first has left.
	 */
	private Caller meet(Identity identity, Introduction introduction) {
		PersonId id = new PersonId(UUID.randomUUID().toString());
		for (int attempt = 1;; attempt++) {
			try {
				return this.graph.write((transaction) -> {
					Line.FIRST_SIGHTS.join(transaction);
					return find(transaction, identity).or(() -> bind(transaction, identity, introduction))
						.orElseGet(() -> create(transaction, id, identity, introduction));
				});
			}
			catch (ClientException conflict) {
				if (attempt == TRIES || !CONFLICT.equals(conflict.code())) {
					throw conflict;
				}
			}
		}
	}

	private static Optional<Caller> find(Transaction transaction, Identity identity) {
		String cypher = """
				OPTIONAL MATCH (account:ServiceAccount {issuer: $issuer, subject: $subject})
				OPTIONAL MATCH (person:Person {issuer: $issuer, subject: $subject})
				RETURN account {.id, .active} AS account,
				  person {.id, .key, .name, .email, .active} AS person
				""";
		Row found = transaction.one(cypher, Map.of("issuer", identity.issuer(), "subject", identity.subject()));
		return found.findRow("account")
			.<Caller>map((account) -> new Program(new PersonId(account.text("id")), account.holds("active")))
			.or(() -> found.findRow("person").map((_) -> person(found)));
	}

	private static Optional<Caller> bind(Transaction transaction, Identity identity, Introduction introduction) {
		String cypher = """
				MATCH (person:Person {key: $key})
				SET person._lock = $subject
				WITH person
				WHERE person.subject IS NULL
				SET person.issuer = $issuer,
				    person.subject = $subject
				RETURN person {.id, .key, .name, .email, .active} AS person
				""";
		String key = introduction.boundKey();
		return (key == null) ? Optional.empty()
				: transaction
					.row(cypher, Map.of("key", key, "issuer", identity.issuer(), "subject", identity.subject()))
					.map(People::person);
	}

	private static Caller create(Transaction transaction, PersonId id, Identity identity, Introduction introduction) {
		String cypher = """
				CREATE (person:Person {id: $id, active: true})
				SET person.issuer = $issuer,
				    person.subject = $subject,
				    person.name = $name,
				    person.email = $email,
				    person.key = CASE
				      WHEN $key IS NULL OR EXISTS { (:Person {key: $key}) } THEN $nickname + '-' + left($id, 8)
				      ELSE $key
				    END
				CREATE (:Newcomer {names: [person.key]})
				RETURN person {.id, .key, .name, .email, .active} AS person
				""";
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("id", id);
		parameters.put("issuer", identity.issuer());
		parameters.put("subject", identity.subject());
		parameters.put("key", introduction.boundKey());
		parameters.put("nickname", introduction.nickname());
		parameters.put("name", introduction.name());
		parameters.put("email", introduction.email());
		Caller created = person(transaction.one(cypher, parameters));
		Findable.refresh(transaction, List.of(id.value()));
		return created;
	}

	private static Person person(Row row) {
		Row person = row.findRow("person").orElseThrow();
		return new Person(new PersonId(person.text("id")), person.text("key"), person.text("name"),
				person.findText("email").orElse(null), person.holds("active"));
	}

}

package io.meshgate.graph.glossary.authoring;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.meshgate.graph.Ref;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.descriptor.NodeType;
import io.meshgate.graph.domain.DomainSight;
import io.meshgate.graph.glossary.TermId;
import io.meshgate.graph.linking.Linking;
import io.meshgate.graph.linking.References;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.words.Findable;

/**
 * The writes of terms. A key belongs to whoever takes it first, under a uniqueness
 * constraint; a term is locked and read again before it is changed.
 */
public final class TermAuthoring {

	private final Linking linking = new Linking(new References());

	/**
	 * Locks the domain in which a term is to be defined.
	 * @param transaction the change's own
	 * @param viewer who defines it
	 * @param domain which domain
	 * @return the place; empty where the viewer sees no such domain
	 */
	public Optional<TermPlace> place(Transaction transaction, Viewer viewer, Ref domain) {
		String locking = """
				MATCH (d:Domain)
				WHERE d.id = $domainId OR d.key = $domainKey
				SET d._lock = true
				RETURN d.id AS id
				""";
		String reading = """
				MATCH (me:Person {id: $viewer, active: true})
				MATCH (d:Domain {id: $id})
				%s
				RETURN d.id AS domain, d.key AS key, standing
				""".formatted(DomainSight.STANDING);
		return transaction.row(locking, Ref.parameters("domain", domain))
			.flatMap((locked) -> transaction.row(reading, Map.of("viewer", viewer.person(), "id", locked.text("id"))))
			.map((row) -> AuthoringRows.ROWS.place(row.columns()));
	}

	/**
	 * Takes the key, writes what the term says and puts it in its domain. What waited for
	 * it is about it.
	 * @param transaction the change's own, which stands in line with imports
	 * @param term what is defined
	 * @param place the domain, locked
	 * @param now when
	 * @return whether the key was free; nothing is written where it was not
	 */
	public boolean define(Transaction transaction, NewTerm term, TermPlace place, Instant now) {
		String claiming = """
				MERGE (t:Term {key: $key})
				ON CREATE SET t += $properties
				RETURN t.id = $properties.id AS claimed
				""";
		String placing = """
				MATCH (t:Term {id: $id})
				MATCH (d:Domain {id: $domain})
				CREATE (t)-[:DEFINED_IN]->(d)
				RETURN t.id AS id
				""";
		Map<String, Object> properties = new HashMap<>(Map.of("synonyms", List.of()));
		properties.putAll(term.text().properties());
		properties.put("id", term.id());
		properties.put("revision", 1);
		boolean claimed = transaction.one(claiming, Map.of("key", place.keyOf(term), "properties", properties))
			.holds("claimed");
		if (claimed) {
			transaction.one(placing, Map.of("id", term.id(), "domain", place.domain()));
			this.linking.meet(transaction, Set.of(NodeType.TERM), List.of(place.keyOf(term)), now);
		}
		return claimed;
	}

	/**
	 * Locks a term and reads it.
	 * @param transaction the change's own
	 * @param viewer who changes it
	 * @param id which term
	 * @return the term under the lock; empty where the viewer sees no such term
	 */
	public Optional<LockedTerm> lock(Transaction transaction, Viewer viewer, TermId id) {
		String locking = """
				MATCH (t:Term {id: $id})
				SET t._lock = true
				RETURN t.id AS id
				""";
		String reading = """
				MATCH (me:Person {id: $viewer, active: true})
				MATCH (t:Term {id: $id})
				OPTIONAL MATCH (t)-[:DEFINED_IN]->(d:Domain)
				%s
				RETURN t.id AS id, t.revision AS revision, standing
				""".formatted(DomainSight.STANDING);
		Map<String, Object> parameters = Map.of("viewer", viewer.person(), "id", id);
		transaction.row(locking, parameters);
		return transaction.row(reading, parameters).map((row) -> AuthoringRows.ROWS.locked(row.columns()));
	}

	/**
	 * Changes what a term says.
	 * @param transaction the change's own
	 * @param term under the lock
	 * @param text what changes
	 */
	public void change(Transaction transaction, LockedTerm term, TermText text) {
		String cypher = """
				MATCH (t:Term {id: $id})
				SET t += $properties, t.revision = $revision + 1
				RETURN t.id AS id
				""";
		transaction.one(cypher, Map.of("id", term.id(), "properties", text.properties(), "revision", term.revision()));
	}

	/**
	 * Removes a term and whatever ties others to it.
	 * @param transaction the change's own
	 * @param term under the lock
	 */
	public void remove(Transaction transaction, LockedTerm term) {
		String cypher = """
				MATCH (t:Term {id: $id})
				DETACH DELETE t
				RETURN $id AS id
				""";
		Set<String> about = Findable.lockTied(transaction, List.of(term.id().value()));
		transaction.one(cypher, Map.of("id", term.id()));
		Findable.refresh(transaction, about);
	}

}

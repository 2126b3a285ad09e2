package io.meshgate.graph.linking;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.descriptor.Link;
import io.meshgate.graph.descriptor.NodeType;
import io.meshgate.graph.glossary.TermRelation;
import io.meshgate.graph.lineage.feed.Feeds;
import io.meshgate.graph.outbox.Event;

/**
 * Resolves references, set by set: what was stated before its target came is resolved as
 * well as what was stated after, and the derived edges between data products follow.
 */
public final class Linking {

	private final References references;

	/**
	 * Resolves what the references hold.
	 * @param references where references wait
	 */
	public Linking(References references) {
		this.references = references;
	}

	/**
	 * Resolves all that is due, in one transaction.
	 * @param tx the import's transaction
	 * @param unknown the documents that nobody knew before this transaction
	 * @param now when
	 * @return what others may answer for from now on
	 */
	public Set<String> resolveAll(Transaction tx, Set<String> unknown, Instant now) {
		Set<String> answered = new HashSet<>();
		DuePage.of(this.references.due(tx), unknown).forEach((page) -> answered.addAll(resolve(tx, page, now)));
		return answered;
	}

	/**
	 * What is due.
	 * @param tx a transaction
	 * @return in pages, which are to be resolved in their order
	 */
	public List<DuePage> due(Transaction tx) {
		return DuePage.of(this.references.due(tx), Set.of());
	}

	/**
	 * Resolves what waits for something of these names, and nothing else: an import
	 * between two of its transactions may have left very much due. Whoever makes such a
	 * thing, or names it otherwise, meets what waits for it at once.
	 * @param tx a write transaction, which no import runs beside, in the line of the tree
	 * that the types make as well
	 * @param types what came, or was named
	 * @param names keys, names, ids of contracts, and what else references point to
	 * @param now when
	 * @return what came of it
	 */
	public Met meet(Transaction tx, Set<NodeType> types, Collection<String> names, Instant now) {
		List<DuePage> pages = DuePage.of(this.references.waiting(tx, types, names), Set.of());
		Bonds bonds = Bonds.before(tx, pages);
		Set<String> answered = new HashSet<>();
		pages.forEach((page) -> answered.addAll(resolve(tx, page, now)));
		return new Met(!pages.isEmpty(), answered, bonds.made(tx, now));
	}

	/**
	 * Resolves one page; what nothing answers to is not due any more.
	 * @param tx a write transaction, which no other import runs beside
	 * @param page which one
	 * @param now when
	 * @return what others may answer for from now on: the identities of products,
	 * applications, ports and domains that have to do with open requests
	 */
	public Set<String> resolve(Transaction tx, DuePage page, Instant now) {
		Answering answering = Answering.before(tx, page);
		resolve(tx, page.link(), page.refs(), now);
		Set<String> bereft = Doubts.settle(tx, page, now);
		this.references.rest(tx, page);
		return answering.changed(tx, bereft);
	}

	/**
	 * Resolves some references of one kind.
	 * @param tx a write transaction
	 * @param link which kind
	 * @param refs which ones
	 * @param now when
	 */
	public static void resolve(Transaction tx, Link link, List<String> refs, Instant now) {
		Map<String, Object> parameters = Map.of("refs", refs, "now", now);
		switch (link) {
			case DOMAIN_PARENT, TEAM_PARENT, GROUP_PARENT, WHOLE -> TreeLinks.parent(tx, link.target(), parameters);
			case TEAM_CHILD -> TreeLinks.teamChild(tx, parameters);
			case MEMBER_OF -> PeopleLinks.memberOf(tx, parameters);
			case HAS_MEMBER -> PeopleLinks.hasMember(tx, parameters);
			case STEWARD -> PeopleLinks.steward(tx, parameters);
			case OWNER -> OwnerLinks.owner(tx, parameters);
			case OWNER_NAMED -> OwnerLinks.ownerNamed(tx, parameters);
			case OWNER_PERSON -> OwnerLinks.ownerPerson(tx, parameters);
			case KEEPER -> OwnerLinks.keeper(tx, parameters);
			case KEEPER_PERSON -> OwnerLinks.keeperPerson(tx, parameters);
			case DOMAIN -> DomainLinks.domain(tx, parameters);
			case DOMAIN_NAMED -> DomainLinks.domainNamed(tx, parameters);
			case GOVERNED_BY -> PortLinks.governedBy(tx, parameters);
			case OFFERED_BY -> Feeds.refresh(tx, PortLinks.offeredBy(tx, parameters), now);
			case CONSUMED_BY -> Feeds.refresh(tx, PortLinks.consumedBy(tx, parameters), now);
			case READS_ENTITY -> Feeds.refresh(tx, PortLinks.readsEntity(tx, parameters), now);
			case READS_CONTRACT -> Feeds.refresh(tx, PortLinks.readsContract(tx, parameters), now);
			case READS_PORT -> Feeds.refresh(tx, PortLinks.readsPort(tx, parameters), now);
			case SUCCESSOR -> SuccessorLinks.successor(tx, parameters);
			case SERVES -> PortLinks.serves(tx, parameters);
			case GROUP -> TermLinks.group(tx, parameters);
			case DEFINED_IN -> TermLinks.definedIn(tx, parameters);
			case ABOUT -> TermLinks.about(tx, parameters);
			case RELATED -> TermLinks.relate(tx, TermRelation.RELATED, parameters);
			case SYNONYMOUS -> TermLinks.relate(tx, TermRelation.SYNONYM, parameters);
		}
	}

	/**
	 * What came of meeting what waited.
	 *
	 * @param waited whether anything did
	 * @param answered what others may answer for from now on
	 * @param made who owns, stewards or belongs to what, and what lies where, to be told;
	 * nothing where neither domains, teams nor people are met
	 */
	public record Met(boolean waited, Set<String> answered, List<Event> made) {

		public Met {
			answered = Set.copyOf(answered);
			made = List.copyOf(made);
		}

	}

}

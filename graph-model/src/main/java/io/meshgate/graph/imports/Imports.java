package io.meshgate.graph.imports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import io.meshgate.graph.Line;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.access.Superseding;
import io.meshgate.graph.access.judging.Judging;
import io.meshgate.graph.access.routing.Rerouting;
import io.meshgate.graph.dataset.tie.Ties;
import io.meshgate.graph.descriptor.Reference;
import io.meshgate.graph.lineage.feed.Feeds;
import io.meshgate.graph.linking.Leavers;
import io.meshgate.graph.linking.Newcomers;
import io.meshgate.graph.linking.References;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.outbox.Outbox;
import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.person.activity.Duties;
import io.meshgate.graph.platform.PlatformLinks;
import io.meshgate.graph.words.Findable;

/**
 * Writes what documents say. Every statement takes a whole batch, and every transaction
 * begins by locking the one node that all imports lock, and the trees of domains and
 * products.
 */
public final class Imports {

	/** Products are found by what these say. */
	private static final Set<EventType> READ_IN_PRODUCTS = Set.of(EventType.CONTRACT_IMPORTED,
			EventType.DOMAIN_IMPORTED, EventType.TERM_IMPORTED);

	private final Documents documents = new Documents();

	private final Organisation organisation = new Organisation();

	private final Products products = new Products();

	private final Places places = new Places();

	private final Ports ports = new Ports();

	private final Contracts contracts = new Contracts();

	private final Applications applications = new Applications();

	private final Datasets datasets = new Datasets();

	private final Vocabulary vocabulary = new Vocabulary();

	private final Superseding superseding = new Superseding();

	private final Rerouting rerouting = new Rerouting();

	private final Duties duties = new Duties();

	private final References references;

	private final Outbox outbox;

	/**
	 * Writes documents, their references and the events that tell of them.
	 * @param references where references wait for their targets
	 * @param outbox where events wait for their delivery
	 */
	public Imports(References references, Outbox outbox) {
		this.references = references;
		this.outbox = outbox;
	}

	/**
	 * Waits until no other import writes, nobody moves domains, teams or products, sets
	 * policies or decides who may act, and no lineage tool tells anything, and keeps
	 * others waiting until the transaction ends.
	 * @param tx the import's transaction
	 */
	public void lock(Transaction tx) {
		Line.IMPORTS.join(tx);
		Line.DOMAIN_TREE.join(tx);
		Line.TEAM_TREE.join(tx);
		Line.PRODUCT_TREE.join(tx);
		Line.ACCESS_POLICIES.join(tx);
		Line.LINEAGE.join(tx);
		Line.PLATFORM_ROLES.join(tx);
	}

	/**
	 * Waits for all who are being judged by what is a part of which team.
	 * @param tx a locked transaction, which writes nothing of the mesh any more
	 */
	public void close(Transaction tx) {
		Judging.awaitTeams(tx);
	}

	/**
	 * Whether nothing of a mesh is there yet.
	 * @param tx any transaction
	 * @return whether there is neither a document nor a domain, a team or a data product
	 */
	public boolean meshIsEmpty(Transaction tx) {
		String cypher = """
				RETURN NOT EXISTS { (:Document) }
				  AND NOT EXISTS { (:Domain) }
				  AND NOT EXISTS { (:Team) }
				  AND NOT EXISTS { (:DataProduct) } AS empty
				""";
		return tx.one(cypher, Map.of()).holds("empty");
	}

	/**
	 * Recognises ports whose documents say that they are another data product's now.
	 * @param tx a transaction, locked where something is to be written
	 * @param arrivals the documents
	 * @return the same, about the ports that they were about before
	 */
	public List<Arrival> recognised(Transaction tx, List<Arrival> arrivals) {
		return this.documents.recognised(tx, arrivals);
	}

	/**
	 * How the graph stands to documents that arrive.
	 * @param tx a transaction, locked where something is to be written
	 * @param arrivals the documents
	 * @return by document
	 */
	public Map<String, Standing> standings(Transaction tx, List<Arrival> arrivals) {
		return this.documents.standings(tx, arrivals);
	}

	/**
	 * Writes documents; their references wait until they are linked.
	 * @param tx a locked transaction
	 * @param landing the documents to write
	 */
	public void write(Transaction tx, Landing landing) {
		if (landing.all().isEmpty()) {
			Newcomers.announce(tx, List.of());
		}
		else {
			writeAll(tx, landing);
		}
	}

	private void writeAll(Transaction tx, Landing landing) {
		Map<String, List<Reference>> updated = references(landing.updated());
		List<String> consumers = Feeds.consumersAround(tx, updated.keySet());
		this.references.takeBack(tx, updated, landing.at());
		this.documents.write(tx, landing);
		List<Event> gone = this.organisation.write(tx, landing);
		this.contracts.write(tx, landing);
		List<Step> steps = this.products.write(tx, landing);
		this.places.write(tx, landing);
		this.applications.write(tx, landing);
		this.vocabulary.write(tx, landing);
		this.datasets.write(tx, landing);
		List<Event> dropped = this.ports.write(tx, landing);
		List<String> refs = landing.all().stream().map(Arrival::ref).toList();
		PlatformLinks.tieDocuments(tx, refs);
		this.references.stateFirst(tx, references(landing.created()));
		this.references.state(tx, references(landing.updated()));
		Newcomers.announce(tx, refs);
		Feeds.refresh(tx, consumers, landing.at());
		List<Event> events = events(tx, landing);
		this.outbox.append(tx, events);
		this.outbox.append(tx, gone);
		this.outbox.append(tx, dropped);
		this.outbox.append(tx, Step.told(tx, steps, landing.at()));
		Findable.refreshDescribed(tx, events.stream().map(Event::subject).toList());
		Findable.refreshTied(tx, describedAnew(events));
		this.products.retired(tx, landing)
			.forEach((product) -> this.outbox.append(tx, this.superseding.end(tx, product, landing.at())));
	}

	/**
	 * Lets open requests follow those who answer from now on for what documents describe.
	 * @param tx a locked transaction, after linking
	 * @param documents those that were there before
	 * @param now when
	 * @return how many requests were told of
	 */
	public int reroute(Transaction tx, Collection<String> documents, Instant now) {
		return documents.isEmpty() ? 0 : follow(tx, this.documents.describedBy(tx, documents).values(), now);
	}

	/**
	 * Lets open requests follow those who answer from now on.
	 * @param tx a locked transaction, after linking
	 * @param answered the identities of that for which others answer
	 * @param now when
	 * @return how many requests were told of
	 */
	public int follow(Transaction tx, Collection<String> answered, Instant now) {
		if (answered.isEmpty()) {
			return 0;
		}
		List<Event> events = this.rerouting.follow(tx, answered, now);
		this.outbox.append(tx, events);
		return events.size();
	}

	/**
	 * Remembers what documents describe that were there before: others may answer for it
	 * once all is linked.
	 * @param tx the locked transaction that has written them
	 * @param documents those
	 */
	public void remember(Transaction tx, Collection<String> documents) {
		Answered.keep(tx, this.documents.describedBy(tx, documents).values());
	}

	/**
	 * Remembers for what others answer from now on.
	 * @param tx the locked transaction that has linked it
	 * @param answered the identities of that
	 * @return how much that is
	 */
	public int rememberAnswered(Transaction tx, Collection<String> answered) {
		Answered.keep(tx, answered);
		return answered.size();
	}

	/**
	 * Lets open requests follow some of what is remembered, and then passes on what some
	 * people have had to do who left or may not act any more.
	 * @param tx a locked transaction, after linking
	 * @param now when
	 * @return whether there was any
	 */
	public boolean followRemembered(Transaction tx, Instant now) {
		List<String> answered = Answered.take(tx);
		follow(tx, answered, now);
		return !answered.isEmpty() || passOn(tx, now);
	}

	private boolean passOn(Transaction tx, Instant now) {
		List<PersonId> people = Leavers.take(tx);
		this.outbox.append(tx, this.duties.passOn(tx, people, now));
		return !people.isEmpty();
	}

	/**
	 * Derives what follows for datasets, a part at a time.
	 * @param tx a locked transaction, after linking
	 * @param now when
	 * @return whether more may be due
	 */
	public boolean tie(Transaction tx, Instant now) {
		return Ties.settle(tx, now);
	}

	/** Products are found by what contracts and terms say that were there before. */
	private static List<String> describedAnew(List<Event> events) {
		return events.stream().filter((event) -> READ_IN_PRODUCTS.contains(event.type())).map(Event::subject).toList();
	}

	private static Map<String, List<Reference>> references(List<Arrival> arrivals) {
		Map<String, List<Reference>> references = new HashMap<>();
		arrivals.forEach((arrival) -> references.put(arrival.ref(), arrival.descriptor().references()));
		return references;
	}

	private List<Event> events(Transaction tx, Landing landing) {
		Map<String, String> ids = this.documents.describedBy(tx, landing.all().stream().map(Arrival::ref).toList());
		List<Event> events = new ArrayList<>();
		landing.created().forEach((arrival) -> events.add(event(arrival, ids, "created", landing)));
		landing.updated().forEach((arrival) -> events.add(event(arrival, ids, "updated", landing)));
		return events;
	}

	private static Event event(Arrival arrival, Map<String, String> ids, String outcome, Landing landing) {
		String id = ids.get(arrival.ref());
		if (id == null) {
			throw new IllegalStateException(
					"The document '" + arrival.ref() + "' describes nothing after it was written");
		}
		EventType type = EventType
			.of("io.meshgate." + arrival.descriptor().node().type().label().toLowerCase(Locale.ROOT) + ".imported");
		Map<String, Object> data = Map.of("key", arrival.descriptor().node().key(), "outcome", outcome);
		return new Event(arrival.eventId(), type, id, data, landing.at());
	}

}

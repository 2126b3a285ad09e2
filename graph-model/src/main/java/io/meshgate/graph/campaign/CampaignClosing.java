package io.meshgate.graph.campaign;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import io.meshgate.graph.Row;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.subscription.Grant;
import io.meshgate.graph.subscription.GrantChange;
import io.meshgate.graph.subscription.GrantChanges;
import io.meshgate.graph.subscription.GrantSight;
import io.meshgate.graph.subscription.GrantStatus;
import io.meshgate.graph.subscription.Grants;
import io.meshgate.graph.subscription.transition.GrantTransition;

/**
 * What becomes of a campaign whose time is over: what nobody has reviewed is kept,
 * suspended or ended, some at a time, and then it is closed. Each step is put on record
 * with what it does, so that a restart loses and doubles nothing.
 */
public final class CampaignClosing {

	private static final int AT_ONCE = 200;

	private final GrantChanges changes = new GrantChanges();

	private final Grants grants = new Grants();

	private final Duration suspension;

	/**
	 * Suspends for so long.
	 * @param suspension what nobody has reviewed
	 */
	public CampaignClosing(Duration suspension) {
		this.suspension = suspension;
	}

	/**
	 * Goes one step on with the campaign that is due first.
	 * @param transaction the change's own
	 * @param now the time
	 * @return what this transaction put on record, to be told; empty where none is due
	 */
	public Optional<List<Event>> step(Transaction transaction, Instant now) {
		return due(transaction, now).map((campaign) -> {
			if (campaign.closed()) {
				return List.of();
			}
			List<String> left = left(transaction, campaign);
			return left.isEmpty() ? List.of(close(transaction, campaign)) : settle(transaction, campaign, left);
		});
	}

	private static Optional<DueCampaign> due(Transaction transaction, Instant now) {
		String locking = """
				MATCH (c:AccessCampaign)
				WHERE c.closesAt <= $now
				WITH c
				ORDER BY c.closesAt, c.id
				LIMIT 1
				SET c._lock = true
				RETURN c.id AS id
				""";
		String reading = """
				MATCH (c:AccessCampaign {id: $id})-[:STARTED_BY]->(by:Person)
				RETURN c.name AS name, c.atEnd AS atEnd, by.id AS startedBy, c.closesAt IS NULL AS closed
				""";
		return transaction.row(locking, Map.of("now", now)).map((locked) -> {
			String id = locked.text("id");
			Row row = transaction.one(reading, Map.of("id", id));
			return new DueCampaign(id, row.text("name"), CampaignEnd.valueOf(row.text("atEnd")),
					new Viewer(new PersonId(row.text("startedBy"))), row.holds("closed"), now);
		});
	}

	/** Locks some of the grants that nobody has reviewed. */
	private static List<String> left(Transaction transaction, DueCampaign campaign) {
		String cypher = """
				MATCH (:AccessCampaign {id: $campaign})-[:HAS_ITEM]->(i:CampaignItem)-[:ABOUT]->(g:Grant)
				WHERE i.verdict IS NULL AND i.settledAt IS NULL AND NOT %s
				MATCH (s:Subscription)-[:HAS_GRANT]->(g)
				WITH s, g
				ORDER BY g.id
				LIMIT $most
				SET s._lock = true, g._lock = true
				RETURN g.id AS id
				""".formatted(GrantSight.OVER);
		return transaction.rows(cypher, Map.of("campaign", campaign.id(), "now", campaign.now(), "most", AT_ONCE))
			.stream()
			.map((row) -> row.text("id"))
			.toList();
	}

	/** Whatever was done until they were locked counts, and is left as it is. */
	private List<Event> settle(Transaction transaction, DueCampaign campaign, List<String> locked) {
		String cypher = """
				MATCH (:AccessCampaign {id: $campaign})-[:HAS_ITEM]->(i:CampaignItem)-[:ABOUT]->(g:Grant)
				WHERE g.id IN $ids AND i.verdict IS NULL AND i.settledAt IS NULL AND NOT %s
				SET i.settledAt = $now
				RETURN g.id AS id
				ORDER BY id
				""".formatted(GrantSight.OVER);
		List<String> settled = transaction
			.rows(cypher, Map.of("campaign", campaign.id(), "ids", locked, "now", campaign.now()))
			.stream()
			.map((row) -> row.text("id"))
			.toList();
		List<Event> events = new ArrayList<>();
		if (campaign.atEnd() != CampaignEnd.KEEP) {
			this.grants.held(transaction, settled, campaign.now())
				.forEach((grant) -> settle(transaction, campaign, grant).map(campaign::said).forEach(events::add));
		}
		return events;
	}

	private Stream<Event> settle(Transaction transaction, DueCampaign campaign, Grant grant) {
		Viewer starter = campaign.startedBy();
		return switch (campaign.atEnd()) {
			case KEEP -> Stream.of();
			case SUSPEND -> (grant.status() == GrantStatus.ACTIVE)
					? Stream.of(this.changes.make(transaction, starter, grant, suspension(campaign, grant)))
					: Stream.of();
			case END ->
				this.changes
					.end(transaction, starter, grant,
							GrantChange.of(GrantTransition.END_BY_POLICY, campaign.reason(), campaign.now()))
					.stream();
		};
	}

	/** What ends earlier is not suspended for longer. */
	private GrantChange suspension(DueCampaign campaign, Grant grant) {
		Instant until = campaign.now().plus(this.suspension);
		Instant end = grant.validUntil();
		return GrantChange.suspension(campaign.reason(), (end != null && end.isBefore(until)) ? end : until,
				campaign.now());
	}

	private static Event close(Transaction transaction, DueCampaign campaign) {
		String cypher = """
				MATCH (c:AccessCampaign {id: $id})
				WHERE c.closedAt IS NULL
				SET c.closedAt = $now
				REMOVE c.closesAt, c.remindAt
				RETURN c.id AS id
				""";
		transaction.one(cypher, Map.of("id", campaign.id(), "now", campaign.now()));
		return Event.of(EventType.CAMPAIGN_CLOSED, campaign.id(),
				Map.of("name", campaign.name(), "atEnd", campaign.atEnd().name()), campaign.now());
	}

	/**
	 * A campaign whose time is over, under the lock.
	 *
	 * @param id the identity
	 * @param name what it is called
	 * @param atEnd what becomes of what nobody has reviewed
	 * @param startedBy in whose name that is done
	 * @param closed whether another has closed it meanwhile
	 * @param now the time
	 */
	private record DueCampaign(String id, String name, CampaignEnd atEnd, Viewer startedBy, boolean closed,
			Instant now) {

		String reason() {
			return "Nobody reviewed it in time: " + this.name;
		}

		Event said(Event event) {
			return event.with("campaign", this.id);
		}

	}

}

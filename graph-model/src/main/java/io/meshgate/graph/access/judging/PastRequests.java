package io.meshgate.graph.access.judging;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import io.meshgate.graph.Row;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.access.AccessRequestId;
import io.meshgate.graph.access.RequestSight;
import io.meshgate.graph.consumer.ConsumerRef;
import io.meshgate.graph.domain.DomainId;
import io.meshgate.graph.person.Person;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.policy.AccessWish;
import io.meshgate.graph.policy.PolicyRows;
import io.meshgate.graph.policy.PolicySight;
import io.meshgate.graph.product.ProductSight;
import io.meshgate.graph.subscription.SubscriptionSight;

/**
 * What was asked for lately, to try policies on: the newest requests that the viewer may
 * see, for products that they may see, but for what was taken in an emergency, which is
 * held against other terms.
 *
 * @param by who looks
 * @param requests newest first
 * @param more whether there are more than those
 */
public record PastRequests(Person by, List<PastRequest> requests, boolean more) {

	/** How many are looked at, at most. */
	public static final int MOST = 1_000;

	/** Adds what was wanted, and what is in force in each place where it was. */
	private static final String PLACING = """
			CALL (newest) {
			  UNWIND newest AS r
			  %s
			  MATCH (s)<-[:HOLDS]-(c)
			  OPTIONAL MATCH (p)-[:IN_DOMAIN]->(home:Domain)
			  %s
			  RETURN collect(r {
			    .id, .purpose, .submittedAt, .startsAt, .endsAt, consumer: %s, teams: teams, owning: owning, home: home.id
			  }) AS requests, collect(DISTINCT home) AS homes
			}
			CALL (homes) {
			  UNWIND homes + [null] AS home
			  %s
			  RETURN collect({home: home.id, policies: policies, path: COLLECT {
			    MATCH way = (home)-[:PART_OF*0..]->(d:Domain)
			    RETURN d.id
			    ORDER BY length(way)
			  }}) AS places
			}
			"""
		.formatted(RequestSight.AROUND, Judging.TEAMS, SubscriptionSight.KIND, PolicySight.IN_FORCE);

	private static final Comparator<PastRequest> NEWEST_FIRST = Comparator.comparing(PastRequest::submittedAt)
		.reversed()
		.thenComparing((request) -> request.id().value());

	public PastRequests {
		requests = List.copyOf(requests);
	}

	/**
	 * Reads them. Which are the newest is found by their times alone, as each row that is
	 * sorted weighs as much as all that the viewer sees by.
	 * @param transaction the reader's own
	 * @param viewer who looks
	 * @param domain for products in this domain and all below it; empty for all
	 * @param period when they were asked, until now
	 * @return the newest of them
	 */
	public static PastRequests read(Transaction transaction, Viewer viewer, Optional<DomainId> domain, Period period) {
		String cypher = """
				%s
				CALL (me, sight) {
				  %s
				  WHERE r.submittedAt >= $since AND r.reviewDueAt IS NULL
				  %s
				  WHERE %s AND %s
				  RETURN collect(r) AS found
				}
				CALL (found) {
				  UNWIND found AS r
				  WITH r.submittedAt.epochMillis AS at,
				    CASE WHEN size(found) > $most THEN (size(found) - $most + 0.5) / size(found) ELSE 0.0 END AS share
				  RETURN percentileDisc(at, share) AS oldest
				}
				WITH me, size(found) > $most AS more,
				  [r IN found WHERE r.submittedAt.epochMillis >= oldest][..$most] AS newest
				%s
				RETURN me {.id, .key, .name, .email, .active} AS by, more, requests, places
				""".formatted(ProductSight.VIEWER, candidates(domain), RequestSight.AROUND, RequestSight.VISIBLE,
				ProductSight.VISIBLE, PLACING);
		return transaction
			.row(cypher,
					Map.of("viewer", viewer.person(), "domains", domain.stream().toList(), "since", period.since(),
							"now", period.now(), "most", MOST))
			.map(PastRequests::read)
			.orElseThrow();
	}

	private static String candidates(Optional<DomainId> domain) {
		return domain.isEmpty() ? "MATCH (r:AccessRequest)" : """
				UNWIND $domains AS domain
				MATCH (:Domain {id: domain})<-[:PART_OF*0..]-(:Domain)<-[:IN_DOMAIN]-(:DataProduct)
				  -[:OFFERS|OFFERED]->(:OutputPort)<-[:TO]-(:Subscription)<-[:FOR]-(r:AccessRequest)
				""";
	}

	private static PastRequests read(Row row) {
		Map<Optional<String>, PlacedTerms> places = new HashMap<>();
		row.list("places", (place) -> place)
			.forEach((place) -> places.put(place.findText("home"), new PlacedTerms(
					place.texts("path").stream().map(DomainId::new).toList(), PolicyRows.inForce(place))));
		return new PastRequests(PolicyRows.ROWS.person(row.nested("by").columns()), row
			.list("requests",
					(request) -> new PastRequest(new AccessRequestId(request.text("id")),
							request.findInstant("submittedAt").orElseThrow(), wish(request),
							Objects.requireNonNull(places.get(request.findText("home")))))
			.stream()
			.sorted(NEWEST_FIRST)
			.toList(), row.holds("more"));
	}

	private static AccessWish wish(Row request) {
		Instant submitted = request.findInstant("submittedAt").orElseThrow();
		Instant start = request.findInstant("startsAt").filter(submitted::isBefore).orElse(submitted);
		return new AccessWish(ConsumerRef.Kind.valueOf(request.text("consumer")), Judging.teams(request),
				request.text("purpose"), start, request.findInstant("endsAt").orElse(null));
	}

	/**
	 * Between two moments.
	 *
	 * @param since from when on
	 * @param now until when, which tells what the viewer sees
	 */
	public record Period(Instant since, Instant now) {
	}

}

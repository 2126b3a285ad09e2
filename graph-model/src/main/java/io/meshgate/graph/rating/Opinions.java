package io.meshgate.graph.rating;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import io.meshgate.graph.Row;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.product.ProductSight;
import io.meshgate.graph.subscription.SubscriptionSight;

/**
 * The writes of ratings. The product is locked before its ratings are read, so that
 * nobody has two.
 */
public final class Opinions {

	/**
	 * Locks a product and reads how somebody stands to rate it.
	 * @param transaction the change's own
	 * @param viewer who rates
	 * @param id which product
	 * @param now tells which grants cover, or covered
	 * @return the product under the lock; empty where the viewer sees no such product
	 */
	public Optional<RatedProduct> lock(Transaction transaction, Viewer viewer, ProductId id, Instant now) {
		String locking = """
				MATCH (p:DataProduct {id: $id})
				SET p._lock = true
				RETURN p.id AS id
				""";
		String reading = """
				%s
				MATCH (p:DataProduct {id: $id})
				WHERE %s
				%s
				RETURN p.id AS id, standing, %s AS consumed
				""".formatted(ProductSight.VIEWER, ProductSight.VISIBLE, ProductSight.STANDING,
				SubscriptionSight.HAS_USED);
		Map<String, Object> parameters = Map.of("viewer", viewer.person(), "id", id, "now", now);
		transaction.row(locking, parameters);
		return transaction.row(reading, parameters).map((row) -> RatingRows.ROWS.product(row.columns()));
	}

	/**
	 * Locks the product of a rating and reads the rating.
	 * @param transaction the change's own
	 * @param viewer who changes it
	 * @param id which rating
	 * @param now tells which grants cover
	 * @return the rating under the lock; empty where the viewer sees no such rating
	 */
	public Optional<LockedRating> lock(Transaction transaction, Viewer viewer, RatingId id, Instant now) {
		String locking = """
				MATCH (p:DataProduct)-[:RATED_BY]->(r:Rating {id: $id})
				SET p._lock = true
				RETURN r.id AS id
				""";
		String reading = """
				%s
				MATCH (p:DataProduct)-[:RATED_BY]->(r:Rating {id: $id})
				WHERE %s
				%s
				RETURN r.id AS id, p.id AS product, r.version AS version, standing,
				  EXISTS { (me)-[:GAVE]->(r) } AS own
				""".formatted(ProductSight.VIEWER, ProductSight.VISIBLE, ProductSight.STANDING);
		Map<String, Object> parameters = Map.of("viewer", viewer.person(), "id", id, "now", now);
		transaction.row(locking, parameters);
		return transaction.row(reading, parameters).map((row) -> RatingRows.ROWS.locked(row.columns()));
	}

	/**
	 * Keeps what somebody says of a product, in place of what they said before.
	 * @param transaction the change's own
	 * @param viewer who says it
	 * @param product under the lock
	 * @param opinion what they say, and when
	 * @return their rating
	 */
	public Given rate(Transaction transaction, Viewer viewer, RatedProduct product, Timed<Opinion> opinion) {
		String cypher = """
				MATCH (me:Person {id: $viewer})
				MATCH (p:DataProduct {id: $product})
				MERGE (r:Rating {key: p.id + '|' + me.id})
				ON CREATE SET r.id = $id
				MERGE (me)-[:GAVE]->(r)
				MERGE (p)-[:RATED_BY]->(r)
				WITH r, r.stars IS NULL OR r.stars <> $stars OR coalesce(r.comment, '') <> coalesce($comment, '') AS different
				CALL (r, different) {
				  WITH r, different
				  WHERE different
				  SET r.stars = $stars, r.comment = $comment, r.ratedAt = $now, r.version = coalesce(r.version, 0) + 1
				}
				RETURN r.id AS id, different
				""";
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("viewer", viewer.person());
		parameters.put("product", product.id());
		parameters.put("id", opinion.what().id());
		parameters.put("stars", opinion.what().stars());
		parameters.put("comment", opinion.what().comment());
		parameters.put("now", opinion.at());
		Row rating = transaction.one(cypher, parameters);
		average(transaction, product.id());
		return new Given(new RatingId(rating.text("id")), rating.holds("different"));
	}

	/**
	 * Takes a rating back.
	 * @param transaction the change's own
	 * @param rating under the lock
	 */
	public void remove(Transaction transaction, LockedRating rating) {
		String cypher = """
				MATCH (r:Rating {id: $id})
				DETACH DELETE r
				RETURN $id AS id
				""";
		transaction.one(cypher, Map.of("id", rating.id()));
		average(transaction, rating.product());
	}

	private static void average(Transaction transaction, ProductId product) {
		String cypher = """
				MATCH (p:DataProduct {id: $product})
				CALL (p) {
				  MATCH (p)-[:RATED_BY]->(r:Rating)
				  RETURN sum(r.stars) AS stars, count(r) AS ratings
				}
				SET p.stars = CASE ratings WHEN 0 THEN null ELSE toFloat(stars) / ratings END
				RETURN p.id AS id
				""";
		transaction.one(cypher, Map.of("product", product));
	}

	/**
	 * Whether somebody answers a rating in these words already, and it has not changed
	 * since.
	 * @param transaction the change's own
	 * @param viewer who answers
	 * @param rating under the lock
	 * @param answer what they say
	 * @return whether they do
	 */
	public boolean answers(Transaction transaction, Viewer viewer, LockedRating rating, String answer) {
		String cypher = """
				RETURN EXISTS {
				  MATCH (:Person {id: $viewer})-[:ANSWERED]->(r:Rating {id: $id})
				  WHERE r.answer = $answer AND r.answeredAt >= r.ratedAt
				} AS answers
				""";
		return transaction.one(cypher, Map.of("viewer", viewer.person(), "id", rating.id(), "answer", answer))
			.holds("answers");
	}

	/**
	 * Takes the answer to a rating back.
	 * @param transaction the change's own
	 * @param rating under the lock
	 * @return whether there was one
	 */
	public boolean unanswer(Transaction transaction, LockedRating rating) {
		String cypher = """
				MATCH (r:Rating {id: $id})<-[answered:ANSWERED]-()
				DELETE answered
				SET r.version = $version + 1
				REMOVE r.answer, r.answeredAt
				RETURN r.id AS id
				""";
		return transaction.row(cypher, Map.of("id", rating.id(), "version", rating.version())).isPresent();
	}

	/**
	 * Answers a rating, in place of an earlier answer.
	 * @param transaction the change's own
	 * @param viewer who answers
	 * @param rating under the lock
	 * @param answer what they say, and when
	 */
	public void answer(Transaction transaction, Viewer viewer, LockedRating rating, Timed<String> answer) {
		String cypher = """
				MATCH (me:Person {id: $viewer})
				MATCH (r:Rating {id: $id})
				CALL (r) {
				  MATCH (r)<-[before:ANSWERED]-()
				  DELETE before
				}
				CREATE (me)-[:ANSWERED]->(r)
				SET r.answer = $answer, r.answeredAt = $now, r.version = $version + 1
				RETURN r.id AS id
				""";
		transaction.one(cypher, Map.of("viewer", viewer.person(), "id", rating.id(), "answer", answer.what(), "now",
				answer.at(), "version", rating.version()));
	}

	/**
	 * A rating that was given.
	 *
	 * @param id the identity
	 * @param different whether it says something else than before
	 */
	public record Given(RatingId id, boolean different) {
	}

	/**
	 * Something that is said at a time.
	 *
	 * @param <T> what
	 * @param what what is said
	 * @param at when
	 */
	public record Timed<T>(T what, Instant at) {
	}

}

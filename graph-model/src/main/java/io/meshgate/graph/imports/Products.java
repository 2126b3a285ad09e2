package io.meshgate.graph.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.descriptor.Link;
import io.meshgate.graph.descriptor.ProductDescriptor;
import io.meshgate.graph.descriptor.ProductProfile;
import io.meshgate.graph.descriptor.Reference;
import io.meshgate.graph.product.DataProductStatus;
import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.product.Visibility;
import io.meshgate.graph.product.version.Versioning;
import org.jspecify.annotations.Nullable;

/**
 * Writes data products. A visibility the document does not state stays what it is. In its
 * life a product moves forward alone, whatever documents say.
 */
final class Products {

	private static final List<DataProductStatus> ENDING = Arrays.stream(DataProductStatus.values())
		.filter(DataProductStatus::isEnding)
		.toList();

	/** Answers which of them have moved on, or end at another time than before. */
	List<Step> write(Transaction tx, Landing landing) {
		String cypher = """
				UNWIND $rows AS row
				MERGE (n:DataProduct {key: row.key})
				ON CREATE SET n.id = row.id,
				  n.createdAt = $at,
				  n.visibility = $visibility
				WITH n, row, n.status AS before, n.sunsetAt AS announced,
				  CASE WHEN n.status IS NULL OR n.status IN row.from THEN row.status ELSE n.status END AS status
				SET n.name = row.name,
				  n.description = row.description,
				  n.kind = row.kind,
				  n.status = status,
				  n.sunsetAt = CASE WHEN status IN $ending THEN coalesce(row.sunsetAt, n.sunsetAt) END,
				  n.revision = coalesce(n.revision, 0) + 1,
				  n.visibility = coalesce(row.visibility, n.visibility),
				  n.tier = coalesce(row.tier, n.tier),
				  n.version = row.version,
				  n.tags = row.tags,
				  n.changedAt = $at
				WITH n, row, before, announced
				MATCH (d:Document {ref: row.document})
				MERGE (d)-[:DESCRIBES]->(n)
				WITH n, row, before, announced
				WHERE before IS NULL OR before <> n.status
				  OR n.status = 'DEPRECATED' AND coalesce(n.sunsetAt <> announced, n.sunsetAt IS NOT NULL)
				RETURN n.id AS id, n.status AS status, row.successor AS successor
				""";
		List<Map<String, @Nullable Object>> rows = landing.describing(ProductDescriptor.class)
			.map((landed) -> row(landed.arrival(), landed.descriptor().profile())
				.with("tier", landed.descriptor().particulars().tier())
				.with("successor", successor(landed.descriptor()))
				.map())
			.toList();
		if (rows.isEmpty()) {
			return List.of();
		}
		Map<String, Object> parameters = Map.of("rows", rows, "at", landing.at(), "visibility", Visibility.PUBLIC,
				"ending", ENDING);
		List<Step> steps = tx.rows(cypher, parameters)
			.stream()
			.map((row) -> new Step(new ProductId(row.text("id")), DataProductStatus.valueOf(row.text("status")),
					row.findText("successor")))
			.toList();
		Versioning.keepStated(tx,
				landing.describing(ProductDescriptor.class)
					.map((landed) -> landed.descriptor().node().key())
					.distinct()
					.toList(),
				landing.at());
		return steps;
	}

	private static @Nullable String successor(ProductDescriptor descriptor) {
		return descriptor.references()
			.stream()
			.filter((reference) -> reference.link() == Link.SUCCESSOR)
			.map(Reference::key)
			.reduce((_, last) -> last)
			.orElse(null);
	}

	/**
	 * Locks the products that have ended by what documents say.
	 */
	List<ProductId> retired(Transaction tx, Landing landing) {
		String cypher = """
				MATCH (p:DataProduct)
				WHERE p.key IN $keys AND p.status = 'RETIRED'
				WITH p
				ORDER BY p.id
				SET p._lock = true
				RETURN p.id AS id
				""";
		List<String> keys = landing.describing(ProductDescriptor.class)
			.filter((landed) -> landed.descriptor().profile().status() == DataProductStatus.RETIRED)
			.map((landed) -> landed.descriptor().node().key())
			.toList();
		return keys.isEmpty() ? List.of()
				: tx.rows(cypher, Map.of("keys", keys)).stream().map((row) -> new ProductId(row.text("id"))).toList();
	}

	private static Entry row(Arrival arrival, ProductProfile profile) {
		return Entry.of(arrival)
			.with("name", profile.name())
			.with("description", profile.description())
			.with("kind", profile.kind())
			.with("status", profile.status())
			.with("from", profile.stage().from())
			.with("sunsetAt", profile.sunsetAt())
			.with("visibility", profile.visibility())
			.with("version", profile.version())
			.with("tags", profile.tags());
	}

}

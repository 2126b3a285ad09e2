package io.meshgate.graph.imports;

import java.util.List;
import java.util.Map;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.descriptor.ProductDescriptor;
import io.meshgate.graph.descriptor.ProductProfile;
import io.meshgate.graph.product.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * Writes data products. A visibility the document does not state stays what it is.
 */
final class Products {

	void write(Transaction tx, Landing landing) {
		String cypher = """
				UNWIND $rows AS row
				MERGE (n:DataProduct {key: row.key})
				ON CREATE SET n.id = row.id,
				  n.createdAt = $at,
				  n.visibility = $visibility
				SET n.name = row.name,
				  n.description = row.description,
				  n.kind = row.kind,
				  n.status = row.status,
				  n.visibility = coalesce(row.visibility, n.visibility),
				  n.version = row.version,
				  n.tags = row.tags,
				  n.changedAt = $at
				WITH n, row
				MATCH (d:Document {ref: row.document})
				MERGE (d)-[:DESCRIBES]->(n)
				""";
		List<Map<String, @Nullable Object>> rows = landing.describing(ProductDescriptor.class)
			.map((landed) -> row(landed.arrival(), landed.descriptor().profile()))
			.toList();
		if (!rows.isEmpty()) {
			tx.rows(cypher, Map.of("rows", rows, "at", landing.at(), "visibility", Visibility.PUBLIC));
		}
	}

	private static Map<String, @Nullable Object> row(Arrival arrival, ProductProfile profile) {
		return Entry.of(arrival)
			.with("name", profile.name())
			.with("description", profile.description())
			.with("kind", profile.kind())
			.with("status", profile.status())
			.with("visibility", profile.visibility())
			.with("version", profile.version())
			.with("tags", profile.tags())
			.map();
	}

}

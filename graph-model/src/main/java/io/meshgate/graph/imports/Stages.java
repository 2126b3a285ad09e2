package io.meshgate.graph.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.descriptor.NodeKey;
import io.meshgate.graph.descriptor.NodeType;
import io.meshgate.graph.descriptor.ProductDescriptor;
import io.meshgate.graph.product.DataProductStatus;

/**
 * Where products stand that documents are about to change. They are locked before it is
 * read, since whoever answers for one may move it on at this moment.
 */
final class Stages {

	private Stages() {
	}

	static Map<NodeKey, DataProductStatus> lock(Transaction tx, List<Arrival> changed) {
		String locking = """
				MATCH (p:DataProduct)
				WHERE p.key IN $products
				WITH p
				ORDER BY p.id
				SET p._lock = true
				RETURN count(p) AS locked
				""";
		String reading = """
				MATCH (p:DataProduct)
				WHERE p.key IN $products
				RETURN p.key AS key,
				  p.status AS status
				""";
		List<String> products = changed.stream()
			.map(Arrival::descriptor)
			.filter(ProductDescriptor.class::isInstance)
			.map((descriptor) -> descriptor.node().key())
			.toList();
		Map<NodeKey, DataProductStatus> stages = new HashMap<>();
		if (!products.isEmpty()) {
			tx.rows(locking, Map.of("products", products));
			tx.rows(reading, Map.of("products", products))
				.forEach((row) -> stages.put(new NodeKey(NodeType.DATA_PRODUCT, row.text("key")),
						DataProductStatus.valueOf(row.text("status"))));
		}
		return stages;
	}

}

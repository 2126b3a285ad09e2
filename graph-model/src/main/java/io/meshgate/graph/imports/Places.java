package io.meshgate.graph.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.descriptor.Descriptor;
import io.meshgate.graph.descriptor.ProductDescriptor;
import io.meshgate.graph.descriptor.TeamDescriptor;
import io.meshgate.graph.product.profile.DocumentationLink;
import io.meshgate.graph.team.Channel;
import org.jspecify.annotations.Nullable;

/**
 * Writes where products are documented and where people are helped. What a document
 * states takes the place of all there was; what it states no longer goes, and what the
 * portal said stays while the document is silent.
 */
final class Places {

	void write(Transaction tx, Landing landing) {
		write(tx, "DOCUMENTED_AT", "DocumentationLink",
				rows(landing, ProductDescriptor.class, (product) -> links(product.particulars().documentation())));
		write(tx, "HELPED_AT", "Channel",
				rows(landing, ProductDescriptor.class, (product) -> channels(product.particulars().supportChannels())));
		write(tx, "REACHED_AT", "Channel", rows(landing, TeamDescriptor.class, (team) -> channels(team.channels())));
	}

	private static void write(Transaction tx, String edge, String label, List<Map<String, @Nullable Object>> rows) {
		String cypher = """
				UNWIND $rows AS row
				MATCH (:Document {ref: row.document})-[:DESCRIBES]->(n)
				CALL (n, row) {
				  MATCH (n)-[tie:%1$s]->(old:%2$s)
				  WHERE size(row.places) > 0 OR tie.document = row.document
				  DETACH DELETE old
				}
				CALL (n, row) {
				  UNWIND row.places AS place
				  CREATE (n)-[:%1$s {document: row.document}]->(p:%2$s)
				  SET p = place
				}
				""".formatted(edge, label);
		if (!rows.isEmpty()) {
			tx.rows(cypher, Map.of("rows", rows));
		}
	}

	/** Of new ones only what they state; of others also that they state nothing. */
	private static <D extends Descriptor> List<Map<String, @Nullable Object>> rows(Landing landing, Class<D> type,
			Function<D, List<Map<String, Object>>> stated) {
		List<Map<String, @Nullable Object>> rows = new ArrayList<>();
		Set<String> updated = landing.updated().stream().map(Arrival::ref).collect(Collectors.toSet());
		landing.describing(type).forEach((landed) -> {
			List<Map<String, Object>> places = stated.apply(landed.descriptor());
			if (!places.isEmpty() || updated.contains(landed.arrival().ref())) {
				rows.add(new Entry().with("document", landed.arrival().ref()).with("places", places).map());
			}
		});
		return rows;
	}

	private static List<Map<String, Object>> links(List<DocumentationLink> links) {
		List<Map<String, Object>> rows = new ArrayList<>();
		links.forEach((link) -> rows.add(Map.of("position", rows.size(), "name", link.name(), "url", link.url())));
		return rows;
	}

	private static List<Map<String, Object>> channels(List<Channel> channels) {
		List<Map<String, Object>> rows = new ArrayList<>();
		channels.forEach((channel) -> rows.add(
				Map.of("position", rows.size(), "kind", channel.kind(), "name", channel.name(), "url", channel.url())));
		return rows;
	}

}

package io.meshgate.api.lineage;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.meshgate.api.wire.Wire;
import io.meshgate.frontend.Node;
import io.meshgate.frontend.lineage.Lineage;
import io.meshgate.frontend.lineage.LineageEdge;
import io.meshgate.frontend.lineage.LineageNode;
import io.meshgate.frontend.lineage.Truncation;
import io.meshgate.frontend.lineage.TruncationReason;
import io.meshgate.graph.lineage.LineageCut;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;

/**
 * A lineage as the contract shows it.
 */
@Mapper(uses = Wire.class, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface LineageViews {

	LineageViews VIEWS = Mappers.getMapper(LineageViews.class);

	LineageEdge edge(io.meshgate.graph.lineage.LineageEdge edge);

	TruncationReason reason(LineageCut cut);

	/**
	 * A lineage with its products.
	 * @param lineage as the graph holds it
	 * @param products by global id; one that was hidden or removed meanwhile is missing,
	 * and with it its edges
	 * @return as the contract shows it
	 */
	default Lineage lineage(io.meshgate.graph.lineage.Lineage lineage, Map<String, Node> products) {
		List<LineageNode> nodes = lineage.nodes()
			.stream()
			.flatMap((node) -> Optional.ofNullable(products.get(new Wire().id(node.product())))
				.map((product) -> new LineageNode(product, node.distance()))
				.stream())
			.toList();
		List<LineageEdge> edges = lineage.edges()
			.stream()
			.map(this::edge)
			.filter((edge) -> products.containsKey(edge.from()) && products.containsKey(edge.to()))
			.toList();
		return new Lineage(nodes, edges, truncation(lineage.cut()));
	}

	default @Nullable Truncation truncation(@Nullable LineageCut cut) {
		return (cut != null) ? new Truncation(reason(cut), null) : null;
	}

}

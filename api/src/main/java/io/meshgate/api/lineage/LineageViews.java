package io.meshgate.api.lineage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.meshgate.api.wire.Wire;
import io.meshgate.frontend.Node;
import io.meshgate.frontend.lineage.Lineage;
import io.meshgate.frontend.lineage.LineageEdge;
import io.meshgate.frontend.lineage.LineageNode;
import io.meshgate.frontend.lineage.LineageOrigin;
import io.meshgate.frontend.lineage.Transformation;
import io.meshgate.frontend.lineage.TransformationType;
import io.meshgate.frontend.lineage.Truncation;
import io.meshgate.frontend.lineage.TruncationReason;
import io.meshgate.graph.lineage.FlowId;
import io.meshgate.graph.lineage.LineageCut;
import io.meshgate.graph.lineage.LineageLevel;
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

	TruncationReason reason(LineageCut cut);

	LineageOrigin origin(io.meshgate.graph.lineage.LineageOrigin origin);

	/**
	 * What is done to data, which the graph holds as one text.
	 * @param how type, subtype and whether it masks, between colons
	 * @return as the contract shows it
	 */
	default Transformation transformation(String how) {
		String[] parts = how.split(":", -1);
		return new Transformation(TransformationType.valueOf(parts[0]), parts[1].isEmpty() ? null : parts[1],
				parts.length > 2);
	}

	/**
	 * A lineage with what is on the way.
	 * @param lineage as the graph holds it
	 * @param entities by global id; what was hidden or removed meanwhile is missing, and
	 * with it its edges
	 * @return as the contract shows it
	 */
	default Lineage lineage(io.meshgate.graph.lineage.Lineage lineage, Map<String, Node> entities) {
		List<LineageNode> nodes = lineage.nodes()
			.stream()
			.flatMap((node) -> Optional.ofNullable(entities.get(Flowing.id(lineage.level(), node.id()).text()))
				.map((entity) -> new LineageNode(entity, node.distance()))
				.stream())
			.toList();
		Set<FlowId> gone = lineage.nodes()
			.stream()
			.map(io.meshgate.graph.lineage.LineageNode::id)
			.filter((id) -> !entities.containsKey(Flowing.id(lineage.level(), id).text()))
			.collect(Collectors.toSet());
		List<LineageEdge> edges = lineage.edges()
			.stream()
			.filter((edge) -> !gone.contains(edge.from()) && !gone.contains(edge.to()))
			.map((edge) -> edge(lineage.level(), edge))
			.toList();
		return new Lineage(nodes, edges, truncation(lineage));
	}

	private LineageEdge edge(LineageLevel level, io.meshgate.graph.lineage.LineageEdge edge) {
		return new LineageEdge(Flowing.id(level, edge.from()).text(), Flowing.id(level, edge.to()).text(),
				edge.origins().stream().map(this::origin).toList());
	}

	private @Nullable Truncation truncation(io.meshgate.graph.lineage.Lineage lineage) {
		LineageCut cut = lineage.cut();
		return (cut == null) ? null : new Truncation(reason(cut),
				Optional.ofNullable(lineage.frontier()).map(FrontierText::write).orElse(null));
	}

}

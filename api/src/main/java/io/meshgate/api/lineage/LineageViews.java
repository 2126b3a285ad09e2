package io.meshgate.api.lineage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.meshgate.api.wire.Wire;
import io.meshgate.frontend.Node;
import io.meshgate.frontend.lineage.Lineage;
import io.meshgate.frontend.lineage.LineageDiff;
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
public interface LineageViews {

	/** The one there is. */
	LineageViews VIEWS = Mappers.getMapper(LineageViews.class);

	/**
	 * Why something was cut.
	 * @param cut as the graph holds it
	 * @return as the contract shows it
	 */
	TruncationReason reason(LineageCut cut);

	/**
	 * What is known from one who says so.
	 * @param origin as the graph holds it
	 * @return as the contract shows it
	 */
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
		LineageCut cut = lineage.cut();
		return new Lineage(nodes(lineage.level(), lineage.nodes(), entities), edges,
				(cut == null) ? null : new Truncation(reason(cut),
						Optional.ofNullable(lineage.frontier()).map(FrontierText::write).orElse(null)));
	}

	/**
	 * What two lineages differ in.
	 * @param diff as the graph holds it
	 * @param added what was added, by global id
	 * @param removed what was removed, by global id
	 * @return as the contract shows it
	 */
	default LineageDiff diff(io.meshgate.graph.lineage.LineageDiff diff, Map<String, Node> added,
			Map<String, Node> removed) {
		return new LineageDiff(nodes(diff.level(), diff.come(), added), nodes(diff.level(), diff.gone(), removed),
				diff.drawn().stream().map((edge) -> edge(diff.level(), edge)).toList(),
				diff.ended().stream().map((edge) -> edge(diff.level(), edge)).toList(), cut(diff.cut()));
	}

	/**
	 * What is on the way.
	 * @param level in which detail
	 * @param nodes as the graph holds them
	 * @param entities by global id; what is missing is left out
	 * @return as the contract shows them
	 */
	default List<LineageNode> nodes(LineageLevel level, List<io.meshgate.graph.lineage.LineageNode> nodes,
			Map<String, Node> entities) {
		return nodes.stream()
			.flatMap((node) -> Optional.ofNullable(entities.get(Flowing.id(level, node.id()).text()))
				.map((entity) -> new LineageNode(entity, node.distance()))
				.stream())
			.toList();
	}

	/**
	 * An edge.
	 * @param level in which detail
	 * @param edge as the graph holds it
	 * @return as the contract shows it
	 */
	default LineageEdge edge(LineageLevel level, io.meshgate.graph.lineage.LineageEdge edge) {
		return new LineageEdge(Flowing.id(level, edge.from()).text(), Flowing.id(level, edge.to()).text(),
				edge.origins().stream().map(this::origin).toList());
	}

	/**
	 * Why an answer was cut that is not taken up again.
	 * @param cut as the graph holds it
	 * @return as the contract shows it
	 */
	default @Nullable Truncation cut(@Nullable LineageCut cut) {
		return (cut != null) ? new Truncation(reason(cut), null) : null;
	}

}

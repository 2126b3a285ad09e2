package io.meshgate.api.lineage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.meshgate.api.wire.Wire;
import io.meshgate.frontend.Node;
import io.meshgate.frontend.job.Job;
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
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;

/**
 * A lineage as the contract shows it.
 */
@Mapper(uses = Wire.class, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface LineageViews {

	LineageViews VIEWS = Mappers.getMapper(LineageViews.class);

	/**
	 * What stands behind what is done to data, where nobody can tell the value
	 * afterwards.
	 */
	String MASKING = ":MASKING";

	/**
	 * Why something was cut.
	 * @param cut as the graph holds it
	 * @return as the contract shows it
	 */
	TruncationReason reason(LineageCut cut);

	/**
	 * What is known from one who says so.
	 * @param origin as the graph holds it
	 * @param job by which data go; null where that is not told, not asked or hidden
	 * @return as the contract shows it
	 */
	@Mapping(target = "job", source = "job")
	@Mapping(target = "source", source = "origin.source")
	@Mapping(target = "firstSeenAt", source = "origin.firstSeenAt")
	@Mapping(target = "lastSeenAt", source = "origin.lastSeenAt")
	LineageOrigin origin(io.meshgate.graph.lineage.LineageOrigin origin, @Nullable Job job);

	/**
	 * What is done to data, which the graph holds as one text.
	 * @param how type, subtype and whether it masks, between colons
	 * @return as the contract shows it
	 */
	default Transformation transformation(String how) {
		int type = how.indexOf(':');
		boolean masking = how.endsWith(MASKING) && how.length() - MASKING.length() > type;
		String subtype = how.substring(type + 1, how.length() - (masking ? MASKING.length() : 0));
		return new Transformation(TransformationType.valueOf(how.substring(0, type)),
				subtype.isEmpty() ? null : subtype, masking);
	}

	/**
	 * A lineage with what is on the way.
	 * @param lineage as the graph holds it
	 * @param entities by global id; what was hidden or removed meanwhile is missing, and
	 * with it its edges
	 * @param jobs of the edges
	 * @return as the contract shows it
	 */
	default Lineage lineage(io.meshgate.graph.lineage.Lineage lineage, Map<String, Node> entities, EdgeJobs jobs) {
		Set<FlowId> gone = lineage.nodes()
			.stream()
			.map(io.meshgate.graph.lineage.LineageNode::id)
			.filter((id) -> !entities.containsKey(Flowing.id(lineage.level(), id).text()))
			.collect(Collectors.toSet());
		List<LineageEdge> edges = jobs.edges(lineage.level(),
				lineage.edges()
					.stream()
					.filter((edge) -> !gone.contains(edge.from()) && !gone.contains(edge.to()))
					.toList());
		LineageCut cut = lineage.cut();
		return new Lineage(nodes(lineage.level(), lineage.nodes(), entities), edges,
				(cut == null) ? null : new Truncation(reason(cut),
						Optional.ofNullable(lineage.frontier()).map(FrontierText::write).orElse(null)));
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
	 * Why an answer was cut that is not taken up again.
	 * @param cut as the graph holds it
	 * @return as the contract shows it
	 */
	default @Nullable Truncation cut(@Nullable LineageCut cut) {
		return (cut != null) ? new Truncation(reason(cut), null) : null;
	}

}

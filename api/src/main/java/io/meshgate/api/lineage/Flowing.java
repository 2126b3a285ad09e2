package io.meshgate.api.lineage;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.meshgate.api.node.GlobalId;
import io.meshgate.api.node.Selection;
import io.meshgate.api.node.Wish;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.frontend.Node;
import io.meshgate.frontend.dataset.Dataset;
import io.meshgate.frontend.dataset.DatasetColumn;
import io.meshgate.frontend.port.OutputPort;
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.graph.lineage.FlowId;
import io.meshgate.graph.lineage.LineageLevel;
import io.meshgate.graph.lineage.LineageNode;
import io.meshgate.graph.lineage.LineageStart;
import org.jspecify.annotations.Nullable;

/**
 * What data go through, by the types of the contract.
 */
public final class Flowing {

	private Flowing() {
	}

	/**
	 * What something is called over the wire.
	 * @param level of which level it is
	 * @param id what it is called in the graph
	 * @return its global id
	 */
	public static GlobalId id(LineageLevel level, FlowId id) {
		return GlobalId.of(type(level), id);
	}

	static Wish wish(LineageLevel level, List<LineageNode> nodes, Selection selection) {
		return Wish.among(Set.of(type(level)), nodes.stream().map((node) -> id(level, node.id())).toList(), selection);
	}

	static Class<? extends Node> type(LineageLevel level) {
		return switch (level) {
			case DATA_PRODUCT -> DataProduct.class;
			case OUTPUT_PORT -> OutputPort.class;
			case DATASET -> Dataset.class;
			case COLUMN -> DatasetColumn.class;
		};
	}

	/**
	 * What a global id names, wherever that is.
	 * @param of the global id
	 * @return of which level, and which one; empty where it is none of these
	 */
	public static Optional<LineageStart> find(String of) {
		return GlobalId.parse(of)
			.flatMap((id) -> Stream.of(LineageLevel.values())
				.flatMap((level) -> id.valueAs(type(level))
					.map((value) -> new LineageStart(level, new FlowId(value)))
					.stream())
				.findFirst());
	}

	static LineageStart start(String of) {
		return find(of).orElseThrow(Flowing::missing);
	}

	/**
	 * That there is no such thing, or the viewer sees none.
	 * @return the same for both
	 */
	public static NotFound missing() {
		return new NotFound("data product, output port, dataset or column");
	}

	static LineageLevel level(io.meshgate.frontend.lineage.@Nullable LineageLevel level) {
		return Optional.ofNullable(level)
			.map((wanted) -> LineageLevel.valueOf(wanted.name()))
			.orElse(LineageLevel.DATA_PRODUCT);
	}

}

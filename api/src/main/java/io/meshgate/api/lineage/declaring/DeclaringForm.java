package io.meshgate.api.lineage.declaring;

import java.util.Optional;

import io.meshgate.api.input.Problems;
import io.meshgate.api.lineage.Flowing;
import io.meshgate.graph.lineage.FlowId;
import io.meshgate.graph.lineage.LineageLevel;
import io.meshgate.graph.lineage.LineageStart;
import io.meshgate.graph.lineage.declaring.Declaration;
import io.meshgate.graph.lineage.declaring.FlowEnds;

/**
 * What somebody filled in about where data go.
 */
final class DeclaringForm {

	private static final int LONGEST_REASON = 2_000;

	private static final FlowEnds UNREADABLE = new FlowEnds(LineageLevel.DATA_PRODUCT, new FlowId(""), new FlowId(""));

	private final Problems problems;

	DeclaringForm(Problems problems) {
		this.problems = problems;
	}

	Declaration declaration(String from, String to, String reason) {
		Optional<LineageStart> source = end("from", from);
		Optional<LineageStart> target = end("to", to);
		this.problems.text("reason", reason, LONGEST_REASON);
		FlowEnds ends = source.flatMap((start) -> target.map((end) -> ends(start, end))).orElse(UNREADABLE);
		return new Declaration(ends, reason);
	}

	private Optional<LineageStart> end(String field, String id) {
		Optional<LineageStart> end = Flowing.find(id);
		if (end.isEmpty()) {
			this.problems.add(field, "must be the global id of a data product, an output port, a dataset or a column");
		}
		return end;
	}

	private FlowEnds ends(LineageStart from, LineageStart to) {
		if (from.level() != to.level()) {
			this.problems.add("to", "must be of the same kind as from");
		}
		else if (from.equals(to)) {
			this.problems.add("to", "must be something else than from");
		}
		return new FlowEnds(from.level(), from.id(), to.id());
	}

}

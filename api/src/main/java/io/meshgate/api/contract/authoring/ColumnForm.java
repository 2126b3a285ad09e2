package io.meshgate.api.contract.authoring;

import java.time.Instant;

import io.meshgate.api.input.Problems;
import io.meshgate.frontend.contract.ClassifyColumnInput;
import io.meshgate.frontend.port.OutputPort;
import io.meshgate.graph.contract.authoring.ColumnAuthoring.Saying;
import io.meshgate.graph.contract.authoring.ColumnPlace;
import io.meshgate.graph.port.OutputPortId;

/**
 * What somebody filled in about a column.
 */
final class ColumnForm {

	private static final int LONGEST_NAME = 1_000;

	private static final int LONGEST_CLASSIFICATION = 100;

	private ColumnForm() {
	}

	static ColumnSaying saying(Problems problems, ClassifyColumnInput input, Instant now) {
		String port = problems.id("outputPort", input.outputPort(), OutputPort.class).orElse("");
		problems.text("object", input.object(), LONGEST_NAME);
		problems.text("column", input.column(), LONGEST_NAME);
		problems.clearableText("classification", input.classification(), LONGEST_CLASSIFICATION);
		String word = input.classification().strip();
		return new ColumnSaying(new OutputPortId(port), new ColumnPlace(input.object(), input.column()),
				new Saying(word.isEmpty() ? null : word, now));
	}

}

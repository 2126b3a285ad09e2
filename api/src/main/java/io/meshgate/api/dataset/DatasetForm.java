package io.meshgate.api.dataset;

import io.meshgate.api.input.Problems;
import io.meshgate.frontend.port.OutputPort;
import io.meshgate.graph.dataset.DatasetName;
import io.meshgate.graph.port.OutputPortId;

/**
 * What somebody filled in about a dataset.
 */
final class DatasetForm {

	private static final int LONGEST_NAMESPACE = 500;

	private static final int LONGEST_NAME = 1_000;

	private final Problems problems;

	DatasetForm(Problems problems) {
		this.problems = problems;
	}

	OutputPortId outputPort(String id) {
		return new OutputPortId(this.problems.id("outputPort", id, OutputPort.class).orElse(""));
	}

	DatasetName dataset(String namespace, String name) {
		exact("namespace", namespace, LONGEST_NAMESPACE);
		exact("name", name, LONGEST_NAME);
		return new DatasetName(namespace, name);
	}

	/** Names are compared letter by letter, and a blank at an end is seen by nobody. */
	private void exact(String field, String value, int max) {
		this.problems.text(field, value, max);
		if (!value.isBlank() && !value.equals(value.strip())) {
			this.problems.add(field, "must not begin or end with a blank");
		}
	}

}

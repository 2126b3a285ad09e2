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
		this.problems.name("namespace", namespace, LONGEST_NAMESPACE);
		this.problems.name("name", name, LONGEST_NAME);
		return new DatasetName(namespace, name);
	}

}

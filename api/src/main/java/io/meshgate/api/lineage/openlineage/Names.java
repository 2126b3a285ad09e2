package io.meshgate.api.lineage.openlineage;

import io.meshgate.api.descriptor.reading.Fields;
import io.meshgate.api.descriptor.reading.Unreadable;
import io.meshgate.graph.dataset.DatasetName;
import io.meshgate.graph.lineage.event.JobName;

/**
 * How OpenLineage names things: by a namespace and a name in it.
 */
final class Names {

	private static final int NAMESPACE = 500;

	private static final int NAME = 1_000;

	private Names() {
	}

	static DatasetName dataset(Fields fields) {
		return new DatasetName(required(fields, "namespace", NAMESPACE), required(fields, "name", NAME));
	}

	static JobName job(Fields fields) {
		return new JobName(required(fields, "namespace", NAMESPACE), required(fields, "name", NAME));
	}

	static String field(Fields fields) {
		return required(fields, "field", NAME);
	}

	private static String required(Fields fields, String name, int limit) {
		return fields.text(name, limit).orElseThrow(() -> new Unreadable("'" + name + "' is missing", fields.line()));
	}

}

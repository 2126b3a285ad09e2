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

	/** A field as a schema names it. */
	static String fieldName(Fields fields) {
		return required(fields, "name", NAME);
	}

	/**
	 * The path of a field that stands where a mapping has names.
	 */
	static String path(String path, int line) {
		String stripped = path.strip();
		if (stripped.isEmpty()) {
			throw new Unreadable("a field has no name", line);
		}
		if (stripped.length() > NAME) {
			throw new Unreadable("the path of a field is longer than " + NAME + " characters", line);
		}
		return stripped;
	}

	private static String required(Fields fields, String name, int limit) {
		return fields.text(name, limit).orElseThrow(() -> new Unreadable("'" + name + "' is missing", fields.line()));
	}

}

package io.meshgate.api.lineage.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;

import tools.jackson.databind.json.JsonMapper;

/**
 * Events one after another, as a JSON array.
 */
final class EventStream {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Writer writer;

	private boolean begun;

	EventStream(Writer writer) {
		this.writer = writer;
	}

	void write(Map<String, Object> event) {
		write((this.begun ? ",\n" : "[\n") + JSON.writeValueAsString(event));
		this.begun = true;
	}

	void end() {
		write(this.begun ? "\n]\n" : "[]\n");
		try {
			this.writer.flush();
		}
		catch (IOException gone) {
			throw new UncheckedIOException(gone);
		}
	}

	private void write(String text) {
		try {
			this.writer.write(text);
		}
		catch (IOException gone) {
			throw new UncheckedIOException(gone);
		}
	}

}

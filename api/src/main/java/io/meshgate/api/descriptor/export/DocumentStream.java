package io.meshgate.api.descriptor.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.regex.Pattern;

import io.meshgate.api.descriptor.writing.Sheet;

/**
 * Documents one after another: a stream of YAML documents, or a JSON array.
 */
final class DocumentStream {

	/** A document that brings its own marker, with directives or comments before it. */
	private static final Pattern MARKED = Pattern.compile("(?m)^---(\\s|$)");

	private final Writer writer;

	private final boolean json;

	private boolean begun;

	private boolean lineEnded = true;

	DocumentStream(Writer writer, boolean json) {
		this.writer = writer;
		this.json = json;
	}

	void write(Sheet sheet) {
		write(this.json ? json(sheet) : yaml(sheet));
		this.begun = true;
	}

	void end() {
		if (this.json) {
			write(this.begun ? "\n]\n" : "[]\n");
		}
		try {
			this.writer.flush();
		}
		catch (IOException gone) {
			throw new UncheckedIOException(gone);
		}
	}

	private String json(Sheet sheet) {
		return (this.begun ? ",\n" : "[\n") + sheet.json();
	}

	private String yaml(Sheet sheet) {
		String text = sheet.yaml();
		String before = this.lineEnded ? "" : "\n";
		String marker = MARKED.matcher(text).find() ? (this.begun ? "...\n" : "") : "---\n";
		this.lineEnded = text.endsWith("\n") || text.endsWith("\r");
		return before + marker + text;
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

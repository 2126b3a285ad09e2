package io.meshgate.api.descriptor;

import java.io.IOException;
import java.io.UncheckedIOException;

import io.meshgate.api.descriptor.reading.Format;

/**
 * A text that holds documents. It is read when it is its turn, so that only one is held
 * at a time, however many there are.
 *
 * @param file its name, for the report
 * @param format how it is written
 * @param content where it stands
 */
record SourceText(String file, Format format, Content content) {

	SourceText(String file, Format format, byte[] bytes) {
		this(file, format, () -> bytes);
	}

	/**
	 * Reads it.
	 * @return UTF-8
	 * @throws UncheckedIOException if it cannot be read
	 */
	byte[] bytes() {
		try {
			return this.content.read();
		}
		catch (IOException failure) {
			throw new UncheckedIOException("What is to be imported cannot be read: " + this.file, failure);
		}
	}

	/**
	 * Where a text stands.
	 */
	interface Content {

		byte[] read() throws IOException;

	}

}

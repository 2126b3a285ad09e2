package io.meshgate.api.descriptor.reading;

import java.util.List;
import java.util.Locale;

/**
 * How documents are written.
 */
public enum Format {

	/** Any number of documents in a stream. */
	YAML {
		@Override
		public List<RawDocument> read(String text) {
			return YamlStream.read(text);
		}
	},

	/** One document, or an array of documents. */
	JSON {
		@Override
		public List<RawDocument> read(String text) {
			return new JsonStream(text).read();
		}
	};

	/**
	 * Reads all documents; one that cannot be read does not keep the others from being
	 * read.
	 * @param text of the source
	 * @return the documents in order
	 */
	public abstract List<RawDocument> read(String text);

	/**
	 * The name as it is kept with a document.
	 * @return {@code yaml} or {@code json}
	 */
	public String label() {
		return name().toLowerCase(Locale.ROOT);
	}

}

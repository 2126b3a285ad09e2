package io.meshgate.api.descriptor.reading;

import java.util.ArrayList;
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
	},
	/** One JSON document a line; a line that is no JSON leaves the others alone. */
	JSON_LINES {
		@Override
		public List<RawDocument> read(String text) {
			List<RawDocument> documents = new ArrayList<>();
			int before = 0;
			for (String line : (Iterable<String>) text.lines()::iterator) {
				for (RawDocument document : new JsonStream(line, before).read()) {
					documents.add(document.numbered(documents.size() + 1));
				}
				before++;
			}
			return documents;
		}

		@Override
		public String label() {
			return JSON.label();
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

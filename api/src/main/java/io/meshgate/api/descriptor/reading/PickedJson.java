package io.meshgate.api.descriptor.reading;

import java.util.List;
import java.util.function.Predicate;

/**
 * JSON of which only a part is read. What nobody asks for is passed over, whatever is in
 * it, as long as it is JSON.
 */
public final class PickedJson {

	private PickedJson() {
	}

	/**
	 * Reads all documents; one that cannot be read does not keep the others from being
	 * read.
	 * @param text of the source: one document, or an array of documents
	 * @param wanted whether a field of a document is read, by the names that lead to it
	 * and its own; it is asked of what is in up to four objects and arrays
	 * @return the documents in order
	 */
	public static List<RawDocument> read(String text, Predicate<List<String>> wanted) {
		return new JsonStream(text, 0, wanted).read();
	}

}

package io.meshgate.graph.descriptor;

/**
 * A document as it came, kept so that it can be handed out again without loss.
 *
 * @param ref what it is known by across imports: the kind and the key of what it
 * describes
 * @param source who sends it: only the same source may change what it described before
 * @param place where it stands
 * @param kind the kind it states
 * @param format {@code yaml} or {@code json}
 * @param content its text
 * @param hash of the text, SHA-256 in hexadecimal digits
 */
public record SourceDocument(String ref, String source, Place place, String kind, String format, String content,
		String hash) {

	/**
	 * Where a document stands.
	 *
	 * @param file the file, or the source where there is none
	 * @param number counted from 1 in the file
	 * @param line the first line, counted from 1
	 */
	public record Place(String file, int number, int line) {

		@Override
		public String toString() {
			return this.file + ", document " + this.number + ", line " + this.line;
		}

	}

}

package io.meshgate.api.descriptor.reading;

import java.util.List;

/**
 * JSON that stands as a text within a document.
 */
public final class JsonText {

	private JsonText() {
	}

	/**
	 * Reads it.
	 * @param text the text
	 * @return the mapping it holds
	 * @throws Unreadable if it does not hold exactly one mapping
	 */
	public static Fields fields(Tree.Text text) {
		List<RawDocument> documents = new JsonStream(text.value(), text.line() - 1).read();
		RawDocument document = documents.stream()
			.findFirst()
			.orElseThrow(() -> new Unreadable("an empty text instead of JSON", text.line()));
		if (documents.size() > 1 && documents.getLast().problem().isEmpty()) {
			throw new Unreadable("several JSON values instead of one", text.line());
		}
		document.problem().ifPresent((problem) -> {
			throw problem;
		});
		if (document.tree().orElseThrow() instanceof Fields fields) {
			return fields;
		}
		throw new Unreadable("JSON that is not a mapping", text.line());
	}

}

package io.meshgate.api.descriptor.reading;

import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * A JSON source, or a part of one: one document, or an array of documents of which each
 * is read on its own. What follows a syntax error cannot be told apart and is one bad
 * document.
 */
final class JsonStream {

	/**
	 * What is read is kept flatter by {@link Growing}; what is not read costs nothing.
	 */
	private static final int DEEPEST = 10_000;

	/**
	 * Deeper than this everything is read that is not passed over above it, and nobody is
	 * asked: the names that lead there would have to be gathered for each field anew.
	 */
	private static final int ASKED = 4;

	private static final JsonFactory FACTORY = JsonFactory.builder()
		.streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
		.build();

	private final String text;

	private final int before;

	private final @Nullable Predicate<List<String>> wanted;

	private final List<RawDocument> documents = new ArrayList<>();

	JsonStream(String text) {
		this(text, 0);
	}

	/**
	 * A text that is a part of its source.
	 * @param text the part
	 * @param before how many lines of the source stand before it
	 */
	JsonStream(String text, int before) {
		this(text, before, null);
	}

	/**
	 * A text of which not everything is read.
	 * @param text the part
	 * @param before how many lines of the source stand before it
	 * @param wanted whether a field is read, by the names that lead to it and its own; it
	 * is asked of what is in up to four objects and arrays, and null reads everything
	 */
	JsonStream(String text, int before, @Nullable Predicate<List<String>> wanted) {
		this.wanted = wanted;
		this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
		this.before = before;
	}

	List<RawDocument> read() {
		int line = this.before + 1;
		int start = 0;
		try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), this.text)) {
			JsonToken token = parser.nextToken();
			boolean array = token == JsonToken.START_ARRAY;
			if (array) {
				token = parser.nextToken();
			}
			while (token != null && token != JsonToken.END_ARRAY) {
				line = line(parser.currentTokenLocation());
				start = (int) parser.currentTokenLocation().getCharOffset();
				document(parser, line, start);
				token = parser.nextToken();
				line = line(parser.currentTokenLocation());
				start = (int) parser.currentTokenLocation().getCharOffset();
				if (!array && token != null) {
					throw new Unreadable("not JSON: more than one value outside an array", line);
				}
			}
			refuseMore(parser);
		}
		catch (JacksonException failure) {
			bad(line, start, unreadable(failure));
		}
		catch (Unreadable failure) {
			bad(failure.line(), start, failure);
		}
		return List.copyOf(this.documents);
	}

	private void refuseMore(JsonParser parser) {
		if (parser.nextToken() != null) {
			throw new Unreadable("not JSON: more than one value outside an array", line(parser.currentTokenLocation()));
		}
	}

	private void document(JsonParser parser, int line, int start) {
		int number = this.documents.size() + 1;
		Unreadable problem = null;
		Growing tree = new Growing();
		int depth = 0;
		JsonToken token = parser.currentToken();
		do {
			depth += depth(token);
			if (problem == null && depth <= ASKED && isUnwanted(parser, token)) {
				parser.nextToken();
				parser.skipChildren();
			}
			else if (problem == null) {
				problem = take(tree, parser, token);
			}
		}
		while (depth > 0 && (token = parser.nextToken()) != null);
		if (token == null) {
			throw new Unreadable("not JSON: it ends too early", line);
		}
		String content = this.text.substring(start, (int) parser.currentLocation().getCharOffset());
		Tree root = tree.root();
		if (problem != null) {
			this.documents.add(RawDocument.bad(number, line, content, problem));
		}
		else if (root != null) {
			this.documents.add(RawDocument.read(number, content, root));
		}
	}

	private boolean isUnwanted(JsonParser parser, JsonToken token) {
		return this.wanted != null && token == JsonToken.PROPERTY_NAME && !this.wanted.test(names(parser));
	}

	private static List<String> names(JsonParser parser) {
		LinkedList<String> names = new LinkedList<>();
		for (TokenStreamContext at = parser.streamReadContext(); at != null; at = at.getParent()) {
			if (at.hasCurrentName()) {
				names.addFirst(at.currentName());
			}
		}
		return names;
	}

	private static int depth(JsonToken token) {
		return token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
	}

	private @Nullable Unreadable take(Growing tree, JsonParser parser, JsonToken token) {
		int line = line(parser.currentTokenLocation());
		try {
			if (token.isStructStart()) {
				tree.begin(token == JsonToken.START_OBJECT, null, line);
			}
			else if (token.isStructEnd()) {
				tree.end();
			}
			else if (token == JsonToken.VALUE_NULL) {
				tree.nothing(null, line);
			}
			else {
				tree.text(parser.getString(), null, line);
			}
			return null;
		}
		catch (Unreadable problem) {
			return problem;
		}
	}

	private void bad(int line, int start, Unreadable problem) {
		this.documents.add(RawDocument.bad(this.documents.size() + 1, line,
				this.text.substring(Math.min(Math.max(start, 0), this.text.length())), problem));
	}

	private Unreadable unreadable(JacksonException failure) {
		TokenStreamLocation place = failure.getLocation();
		String reason = String.valueOf(failure.getOriginalMessage()).replaceAll("\\s+", " ");
		String at = (place == null) ? "" : " (line " + line(place) + ", column " + place.getColumnNr() + ")";
		return new Unreadable("not JSON: " + reason.substring(0, Math.min(reason.length(), 200)) + at,
				(place == null) ? this.before + 1 : line(place));
	}

	private int line(TokenStreamLocation place) {
		return this.before + place.getLineNr();
	}

}

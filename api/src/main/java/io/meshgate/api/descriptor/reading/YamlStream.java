package io.meshgate.api.descriptor.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Cuts a YAML stream into documents before any of them is parsed, so that a syntax error
 * stays in its own. A marker at the beginning of a line always separates, also within a
 * block or a quoted text. What stands between the markers is kept as it came, down to its
 * line breaks.
 */
final class YamlStream {

	private static final Pattern LINE = Pattern.compile("([^\\r\\n]*)(\\r\\n|[\\r\\n]|$)");

	private static final Pattern MARKER = Pattern.compile("\\A---(\\r\\n|[\\r\\n])");

	private final List<RawDocument> documents = new ArrayList<>();

	private final StringBuilder content = new StringBuilder();

	private int firstLine = 1;

	private boolean begun;

	private YamlStream() {
	}

	static List<RawDocument> read(String text) {
		YamlStream stream = new YamlStream();
		Matcher lines = LINE.matcher(text.startsWith("\uFEFF") ? text.substring(1) : text);
		int number = 0;
		while (lines.find() && !lines.group().isEmpty()) {
			number++;
			stream.take(lines.group(1), lines.group(2), number);
		}
		stream.cut(number + 1);
		return List.copyOf(stream.documents);
	}

	private void take(String line, String lineBreak, int number) {
		if (marks(line, "---")) {
			if (this.begun) {
				cut(number);
			}
			// Directives and comments before the marker belong to what follows it.
			this.begun = true;
		}
		boolean ends = marks(line, "...");
		this.content.append(line).append(lineBreak);
		if (ends) {
			cut(number + 1);
		}
		else if (!line.isBlank() && line.charAt(0) != '#' && line.charAt(0) != '%') {
			this.begun = true;
		}
	}

	private static boolean marks(String line, String marker) {
		return line.startsWith(marker) && (line.length() == 3 || Character.isWhitespace(line.charAt(3)));
	}

	private void cut(int nextLine) {
		String text = this.content.toString();
		RawDocument document = document(text);
		if (document != null) {
			this.documents.add(document);
		}
		this.content.setLength(0);
		this.firstLine = nextLine;
		this.begun = false;
	}

	private @Nullable RawDocument document(String text) {
		int number = this.documents.size() + 1;
		try {
			Tree tree = YamlTree.read(text, this.firstLine);
			return (tree == null || tree instanceof Tree.Nothing) ? null
					: RawDocument.read(number, unmarked(text), tree);
		}
		catch (Unreadable problem) {
			return RawDocument.bad(number, this.firstLine, unmarked(text), problem);
		}
	}

	/** The marker stands between documents, not in one. */
	private static String unmarked(String text) {
		return MARKER.matcher(text).replaceFirst("");
	}

}

package io.meshgate.api.descriptor.writing;

import java.util.Set;
import java.util.regex.Pattern;

import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Texts as they are written: in quotes wherever a reader, also one of YAML 1.1, could
 * take them for anything else.
 */
final class Scalars {

	private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9 ._/-]*[A-Za-z0-9]|[A-Za-z]{3,}");

	private static final Set<String> WORDS = Set.of("yes", "no", "on", "off", "true", "false", "null");

	private Scalars() {
	}

	static ScalarNode text(String value) {
		return new ScalarNode(Tag.STR, value, style(value));
	}

	static ScalarNode flag(boolean value) {
		return new ScalarNode(Tag.BOOL, String.valueOf(value), ScalarStyle.PLAIN);
	}

	private static ScalarStyle style(String value) {
		if (value.indexOf('\n') >= 0) {
			return ScalarStyle.LITERAL;
		}
		boolean plain = PLAIN.matcher(value).matches() && WORDS.stream().noneMatch(value::equalsIgnoreCase);
		return plain ? ScalarStyle.PLAIN : ScalarStyle.DOUBLE_QUOTED;
	}

}

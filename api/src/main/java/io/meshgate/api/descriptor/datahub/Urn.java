package io.meshgate.api.descriptor.datahub;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How DataHub names an entity: {@code urn:li:<type>:<id>}, where the id may be several
 * parts in brackets.
 *
 * @param type of the entity
 * @param id unique in the type
 */
record Urn(String type, String id) {

	private static final Pattern FORM = Pattern.compile("urn:li:([A-Za-z]+):(\\S.*)");

	static Optional<Urn> parse(String text) {
		Matcher matcher = FORM.matcher(text);
		return matcher.matches() ? Optional.of(new Urn(matcher.group(1), matcher.group(2))) : Optional.empty();
	}

	/** Those of some texts that name entities; the others are told. */
	static List<Urn> all(List<String> texts, List<String> warnings) {
		List<Urn> urns = new ArrayList<>();
		texts.forEach(
				(text) -> parse(text).ifPresentOrElse(urns::add, () -> warnings.add("'" + text + "' is not a URN")));
		return urns;
	}

	/** The parts of the id, such as a dataset's platform, name and environment. */
	List<String> parts() {
		if (!this.id.startsWith("(") || !this.id.endsWith(")")) {
			return List.of(this.id);
		}
		List<String> parts = new ArrayList<>();
		int depth = 0;
		int start = 1;
		for (int at = 1; at < this.id.length() - 1; at++) {
			char character = this.id.charAt(at);
			depth += (character == '(') ? 1 : (character == ')') ? -1 : 0;
			if (character == ',' && depth == 0) {
				parts.add(this.id.substring(start, at));
				start = at + 1;
			}
		}
		parts.add(this.id.substring(start, this.id.length() - 1));
		return parts;
	}

	@Override
	public String toString() {
		return "urn:li:" + this.type + ":" + this.id;
	}

}

package io.meshgate.api.node;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.meshgate.frontend.Node;
import io.meshgate.graph.Id;

/**
 * A global id: what the contract's {@code ID} holds. It carries its type, so that one
 * cannot be taken for another, and has exactly one text, so that equal ids are equal
 * texts.
 *
 * @param type the name of the contract's type
 * @param value the id as it stands in the graph
 */
public record GlobalId(String type, String value) {

	private static final Pattern PLAIN = Pattern
		.compile("([A-Z][A-Za-z]{0,63}):([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})");

	private static final int MAX_LENGTH = 200;

	/**
	 * The global id of a node.
	 * @param type the contract's type
	 * @param id its id in the graph
	 * @return its global id
	 */
	public static GlobalId of(Class<? extends Node> type, Id id) {
		return new GlobalId(type.getSimpleName(), id.value());
	}

	/**
	 * Reads a global id back.
	 * @param text as {@link #text()} wrote it
	 * @return the id; empty where the text is anything else, which callers treat as
	 * missing
	 */
	public static Optional<GlobalId> parse(String text) {
		return (text.length() > MAX_LENGTH) ? Optional.empty()
				: plain(text).map(PLAIN::matcher)
					.filter(Matcher::matches)
					.map((matcher) -> new GlobalId(matcher.group(1), matcher.group(2)))
					.filter((id) -> id.text().equals(text));
	}

	/**
	 * The id in the graph of a node that the house itself has answered.
	 * @param node of the contract
	 * @return the id
	 */
	public static String valueOf(Node node) {
		return parse(node.id()).flatMap((id) -> id.valueAs(node.getClass())).orElseThrow();
	}

	/**
	 * The id in the graph, where this is the global id of such a thing.
	 * @param wanted the contract's type
	 * @return the id; empty where it is of another type
	 */
	public Optional<String> valueAs(Class<? extends Node> wanted) {
		return wanted.getSimpleName().equals(this.type) ? Optional.of(this.value) : Optional.empty();
	}

	/**
	 * The id as it goes over the wire.
	 * @return safe in a URL
	 */
	public String text() {
		byte[] plain = (this.type + ":" + this.value).getBytes(StandardCharsets.UTF_8);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(plain);
	}

	private static Optional<String> plain(String text) {
		try {
			return Optional.of(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}

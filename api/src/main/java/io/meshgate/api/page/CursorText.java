package io.meshgate.api.page;

import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import io.meshgate.graph.Cursor;

/**
 * The cursors of one order as they go over the wire: base64url of a JSON array with the
 * order's name, the value and the id. Only what this class wrote is read back.
 */
final class CursorText {

	private static final int MAX_LENGTH = 4_000;

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final String order;

	private final SortValue kind;

	CursorText(String order, SortValue kind) {
		this.order = order;
		this.kind = kind;
	}

	String write(Cursor cursor) {
		byte[] json = JSON.writeValueAsBytes(new String[] { this.order, cursor.value(), cursor.id() });
		return Base64.getUrlEncoder().withoutPadding().encodeToString(json);
	}

	Optional<Cursor> read(String text) {
		return (text.length() > MAX_LENGTH) ? Optional.empty()
				: parts(text).flatMap(this::cursor).filter((cursor) -> text.equals(write(cursor)));
	}

	private Optional<String[]> parts(String text) {
		try {
			return Optional.ofNullable(JSON.readValue(Base64.getUrlDecoder().decode(text), String[].class));
		}
		catch (IllegalArgumentException | JacksonException ex) {
			return Optional.empty();
		}
	}

	private Optional<Cursor> cursor(String[] parts) {
		boolean ours = parts.length == 3 && this.order.equals(parts[0]) && parts[1] != null
				&& this.kind.accepts(parts[1]) && isId(parts[2]);
		return ours ? Optional.of(new Cursor(parts[1], parts[2])) : Optional.empty();
	}

	private static boolean isId(String text) {
		try {
			return UUID.fromString(text).toString().equals(text);
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

}

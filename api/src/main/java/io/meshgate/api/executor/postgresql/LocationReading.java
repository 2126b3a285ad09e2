package io.meshgate.api.executor.postgresql;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.meshgate.api.executor.postgresql.OutputPortLocation.OfTable;
import io.meshgate.api.executor.postgresql.OutputPortLocation.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Takes an address apart. The JDK's own reading of addresses knows no host with an
 * underscore in it.
 */
final class LocationReading {

	private static final Pattern ADDRESS = Pattern.compile("([^/?#]*)(?:/([^?#]*))?(?:\\?([^#]*))?", Pattern.DOTALL);

	private static final Pattern SCHEME = Pattern.compile("(?:jdbc:)?postgres(?:ql)?://", Pattern.CASE_INSENSITIVE);

	private static final Pattern SERVER = Pattern.compile("(\\[[0-9A-Fa-f:.]+]|[A-Za-z0-9._-]+)(?::([0-9]{1,5}))?");

	private static final Pattern ESCAPE = Pattern.compile("%([0-9A-Fa-f]{2})|[^%]+");

	private static final int USUAL_PORT = 5432;

	private static final int LAST_PORT = 65535;

	private static final int LONGEST = 63;

	private LocationReading() {
	}

	static OutputPortLocation location(String location) {
		try {
			Matcher address = address(location);
			List<String> names = names(path(address.group(2)), query(address.group(3)));
			return table(address.group(1), names, LocationReading::plain);
		}
		catch (Spoilt spoilt) {
			return spoilt.problem.found();
		}
	}

	static OutputPortLocation dataset(String namespace, String name) {
		try {
			Matcher address = address(namespace);
			if (address.group(2) != null || address.group(3) != null) {
				throw new Spoilt(Problem.MALFORMED);
			}
			return table(address.group(1), dotted(name), Function.identity());
		}
		catch (Spoilt spoilt) {
			return spoilt.problem.found();
		}
	}

	private static Matcher address(String location) {
		Matcher scheme = SCHEME.matcher(location);
		if (!scheme.lookingAt()) {
			throw new Spoilt(Problem.NOT_POSTGRESQL);
		}
		Matcher address = ADDRESS.matcher(location.substring(scheme.end()));
		if (!address.matches()) {
			throw new Spoilt(Problem.MALFORMED);
		}
		return address;
	}

	private static OfTable table(String authority, List<String> names, Function<String, String> reading) {
		if (authority.contains("@")) {
			throw new Spoilt(Problem.CREDENTIALS);
		}
		if (authority.isEmpty() || authority.startsWith(":")) {
			throw new Spoilt(Problem.NO_HOST);
		}
		Matcher server = SERVER.matcher(authority);
		if (!server.matches()) {
			throw new Spoilt(Problem.MALFORMED);
		}
		int port = (server.group(2) == null) ? USUAL_PORT : Integer.parseInt(server.group(2));
		if (port < 1 || port > LAST_PORT) {
			throw new Spoilt(Problem.MALFORMED);
		}
		List<String> read = names.stream().map(reading).peek(LocationReading::demandName).toList();
		return new OfTable(server.group(1).toLowerCase(Locale.ROOT), port,
				new Table(read.get(0), read.get(1), read.get(2)));
	}

	private static List<String> names(List<String> path, Map<String, String> query) {
		if (path.isEmpty()) {
			throw new Spoilt(Problem.NO_DATABASE);
		}
		String schema = query.get("schema");
		String table = query.get("table");
		if (schema == null && table == null) {
			return switch (path.size()) {
				case 1 -> dotted(path.getFirst());
				case 2 -> throw new Spoilt(Problem.NO_TABLE);
				case 3 -> path;
				default -> throw new Spoilt(Problem.MALFORMED);
			};
		}
		if (schema == null || table == null) {
			throw new Spoilt(Problem.NO_TABLE);
		}
		if (path.size() != 1) {
			throw new Spoilt(Problem.MALFORMED);
		}
		return List.of(path.getFirst(), schema, table);
	}

	private static List<String> path(@Nullable String path) {
		return (path == null || path.isEmpty()) ? List.of() : Arrays.asList(path.split("/", -1));
	}

	private static Map<String, String> query(@Nullable String query) {
		Map<String, String> values = new HashMap<>();
		for (String each : ((query != null) ? query : "").split("&")) {
			String[] pair = each.split("=", 2);
			if (pair.length == 2 && List.of("user", "password").contains(pair[0])) {
				throw new Spoilt(Problem.CREDENTIALS);
			}
			if (pair.length == 2 && values.put(pair[0], pair[1]) != null) {
				throw new Spoilt(Problem.MALFORMED);
			}
		}
		return values;
	}

	private static List<String> dotted(String name) {
		List<String> names = Arrays.asList(name.split("\\.", -1));
		if (names.size() != 3) {
			throw new Spoilt((names.size() < 3) ? Problem.NO_TABLE : Problem.AMBIGUOUS);
		}
		return names;
	}

	/** What an address escapes, and only that. */
	private static String plain(String escaped) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		Matcher part = ESCAPE.matcher(escaped);
		int end = 0;
		while (part.find() && part.start() == end) {
			byte[] plain = (part.group(1) == null) ? part.group().getBytes(StandardCharsets.UTF_8)
					: new byte[] { (byte) Integer.parseInt(part.group(1), 16) };
			bytes.writeBytes(plain);
			end = part.end();
		}
		try {
			if (end == escaped.length()) {
				return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray())).toString();
			}
		}
		catch (CharacterCodingException failure) {
			throw new Spoilt(Problem.MALFORMED);
		}
		throw new Spoilt(Problem.MALFORMED);
	}

	private static void demandName(String name) {
		if (name.isEmpty() || name.chars().anyMatch(Character::isISOControl)) {
			throw new Spoilt(Problem.MALFORMED);
		}
		if (name.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
			throw new Spoilt(Problem.NAME_TOO_LONG);
		}
	}

	private static final class Spoilt extends RuntimeException {

		private static final long serialVersionUID = 1L;

		private final Problem problem;

		Spoilt(Problem problem) {
			super(problem.name());
			this.problem = problem;
		}

	}

}

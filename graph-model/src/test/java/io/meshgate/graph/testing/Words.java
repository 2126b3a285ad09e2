package io.meshgate.graph.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/**
 * The words of the mesh, taught to an empty database. It throws the plan of a statement
 * away once a word appears that it had not known, and to plan again takes longer than
 * most tests. They are read from the sources of the statements; one too many does no
 * harm.
 */
final class Words {

	private static final Path STATEMENTS = Path.of("..", "graph-model", "src", "main", "java");

	private static final Pattern PROPERTY = Pattern
		.compile("\\.([a-z_][A-Za-z]+)\\b(?!\\()|\\b([a-z_][A-Za-z]+): |\"([a-z_][A-Za-z]+)\"");

	private static final Pattern RELATIONSHIP = Pattern.compile("\\b([A-Z]+(?:_[A-Z]+)*)\\b");

	private static final Pattern EDGE = Pattern.compile("\\[\\w*:([A-Z_|]+)");

	private Words() {
	}

	static void teach(Driver driver) {
		Set<String> properties = new TreeSet<>();
		Set<String> relationships = new TreeSet<>();
		try (Stream<Path> sources = Files.walk(STATEMENTS)) {
			for (Path source : sources.filter((file) -> file.toString().endsWith(".java")).toList()) {
				String text = Files.readString(source);
				if (text.contains("MATCH") || text.contains(".put(\"") || text.contains("Map.of(\"")) {
					gather(PROPERTY, text, properties);
				}
				EDGE.matcher(text).results().forEach((edge) -> gather(RELATIONSHIP, edge.group(1), relationships));
			}
		}
		catch (IOException failure) {
			throw new UncheckedIOException("The statements cannot be read", failure);
		}
		try (Session session = driver.session()) {
			session.run("UNWIND $words AS word CALL db.createProperty(word)", Map.of("words", properties)).consume();
			session.run("UNWIND $words AS word CALL db.createRelationshipType(word)", Map.of("words", relationships))
				.consume();
		}
	}

	private static void gather(Pattern pattern, String text, Set<String> words) {
		Matcher found = pattern.matcher(text);
		while (found.find()) {
			for (int group = 1; group <= found.groupCount(); group++) {
				if (found.group(group) != null) {
					words.add(found.group(group));
				}
			}
		}
	}

}

package io.meshgate.graph.access.transition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What has ended is written in one place for requests and in one for grants: whoever
 * writes it by the table writes it there.
 */
class OneWriterTests {

	private static final Path SOURCES = Path.of("src/main/java/io/meshgate/graph");

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			:AccessRequest; \\br\\.status = \\$end;   access/RequestEnd.java
			:AccessRequest; \\br\\.status = (?!\\$end); access/review/Courses.java
			:AccessRequest; \\bREMOVE r\\.openKey\\b; access/RequestEnd.java
			:Grant;         \\bg\\.endReason = ;       subscription/Grants.java
			:Grant;         \\bg\\.endedAt = ;         subscription/Grants.java
			""")
	void writesHowItGoesOnAndEnds(String label, Pattern writing, String file) throws IOException {
		List<String> writers = sources().stream()
			.filter((source) -> says(source, Pattern.compile(Pattern.quote(label) + "|RequestTransition")))
			.filter((source) -> says(source, writing))
			.map((source) -> SOURCES.relativize(source).toString())
			.toList();
		assertThat(writers).containsExactly(file);
	}

	private static List<Path> sources() throws IOException {
		try (Stream<Path> files = Files.walk(SOURCES)) {
			return files.filter((file) -> file.toString().endsWith(".java")).toList();
		}
	}

	private static boolean says(Path source, Pattern pattern) {
		try {
			return pattern.matcher(Files.readString(source)).find();
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

}

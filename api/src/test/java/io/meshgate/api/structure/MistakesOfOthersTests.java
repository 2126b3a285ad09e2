package io.meshgate.api.structure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What went wrong in other catalogues, each with the test that would fail here. One that
 * goes, or is called otherwise, is missed.
 */
class MistakesOfOthersTests {

	/** As deep as modules lie in modules. */
	private static final int DEPTH = 5;

	private static final List<Path> TESTS = tests();

	@ParameterizedTest(name = "{0}: {1}")
	@CsvFileSource(resources = "/io/meshgate/api/structure/mistakes-of-others.csv", delimiter = '|', numLinesToSkip = 1,
			useHeadersInDisplayName = false)
	void wouldFailATest(String mistake, String test) {
		String file = test.substring(0, test.indexOf('.')) + ".java";
		List<Path> found = TESTS.stream().filter((path) -> path.endsWith(file)).toList();
		assertThat(Source.read(found).stream().flatMap((source) -> source.methods().stream()))
			.extracting(Source.Method::name)
			.as(mistake)
			.contains(test);
	}

	private static List<Path> tests() {
		try (Stream<Path> folders = Files.walk(House.top(), DEPTH)) {
			List<Path> tests = new ArrayList<>();
			for (Path folder : folders.filter((path) -> path.endsWith("src/test/java")).toList()) {
				try (Stream<Path> files = Files.walk(folder)) {
					files.filter((file) -> file.toString().endsWith(".java")).forEach(tests::add);
				}
			}
			return tests;
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

}

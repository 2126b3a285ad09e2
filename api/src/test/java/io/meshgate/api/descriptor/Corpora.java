package io.meshgate.api.descriptor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import io.meshgate.api.descriptor.reading.Format;

/**
 * Real documents of others, as they would be sent.
 */
final class Corpora {

	private Corpora() {
	}

	static List<SourceText> of(String folder) {
		return of(folder, ".yaml");
	}

	static List<SourceText> of(String folder, String ending) {
		Path root = io.meshgate.api.portal.Corpora.root().resolve(folder);
		try (Stream<Path> below = Files.walk(root)) {
			return below.filter((file) -> file.toString().endsWith(ending))
				.sorted()
				.map((file) -> text(root, file))
				.toList();
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	private static SourceText text(Path root, Path file) {
		try {
			return new SourceText(root.relativize(file).toString(),
					file.toString().endsWith(".json") ? Format.JSON : Format.YAML, Files.readAllBytes(file));
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

}

package io.meshgate.api.descriptor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import io.meshgate.api.descriptor.reading.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ImportLocationsTests {

	private final ImportLocations locations = new ImportLocations(new PathMatchingResourcePatternResolver());

	@Test
	void findsDescriptorsInFoldersInAnOrderThatStaysTheSame(@TempDir Path folder) throws IOException {
		Files.createDirectories(folder.resolve("deep/er"));
		for (String file : List.of("b.yaml", "a.yml", "deep/er/c.json", "deep/readme.md", "single.txt")) {
			Files.writeString(folder.resolve(file), "");
		}
		List<SourceText> texts = this.locations
			.find(List.of(folder.toString(), folder.resolve("single.txt").toString()));
		assertThat(texts).extracting(SourceText::file)
			.containsExactly("a.yml", "b.yaml", Path.of("deep/er/c.json").toString(), "single.txt");
		assertThat(texts).extracting(SourceText::format)
			.containsExactly(Format.YAML, Format.YAML, Format.JSON, Format.YAML);
	}

	@Test
	void findsDescriptorsOnTheClasspath() {
		assertThat(this.locations.find(List.of("classpath:sample-mesh/*.yaml"))).extracting(SourceText::file)
			.contains("domains.yaml", "organisation.yaml");
	}

	/** What is written after it was found would not be seen, had it been read then. */
	@Test
	void readsEachTextWhenItIsItsTurn(@TempDir Path folder) throws IOException {
		Path file = Files.writeString(folder.resolve("a.yaml"), "before");
		List<SourceText> texts = this.locations.find(List.of(folder.toString()));
		Files.writeString(file, "after");
		assertThat(texts).singleElement().satisfies((text) -> assertThat(text.bytes()).asString().isEqualTo("after"));
		Files.delete(file);
		assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> texts.getFirst().bytes())
			.withMessage("What is to be imported cannot be read: a.yaml");
	}

	@Test
	void saysWhatIsMissing() {
		for (String missing : List.of("nowhere/at-all", "classpath:nowhere.yaml", "classpath:nowhere/*.yaml")) {
			assertThatExceptionOfType(ImportLocationMissing.class)
				.isThrownBy(() -> this.locations.find(List.of(missing)))
				.withMessage("There is nothing to import at '" + missing + "'.");
		}
	}

	@Test
	void readsTheSettings() {
		MockEnvironment environment = new MockEnvironment().withProperty("meshgate.import", "a,b")
			.withProperty("meshgate.import.limit", "1MB")
			.withProperty("meshgate.import-if-empty", "c");
		ImportSettings settings = Binder.get(environment).bindOrCreate("meshgate", ImportSettings.class);
		assertThat(settings.always()).containsExactly("a", "b");
		assertThat(settings.importIfEmpty()).containsExactly("c");
		ImportSettings none = Binder.get(new MockEnvironment().withProperty("meshgate.import.limit", "1MB"))
			.bindOrCreate("meshgate", ImportSettings.class);
		assertThat(none.always()).isEmpty();
	}

}

package io.meshgate.api.descriptor;

import java.io.IOException;
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
			.read(List.of(folder.toString(), folder.resolve("single.txt").toString()));
		assertThat(texts).extracting(SourceText::file)
			.containsExactly("a.yml", "b.yaml", Path.of("deep/er/c.json").toString(), "single.txt");
		assertThat(texts).extracting(SourceText::format)
			.containsExactly(Format.YAML, Format.YAML, Format.JSON, Format.YAML);
	}

	@Test
	void findsDescriptorsOnTheClasspath() {
		assertThat(this.locations.read(List.of("classpath:sample-mesh/*.yaml"))).extracting(SourceText::file)
			.contains("domains.yaml", "organisation.yaml");
	}

	@Test
	void saysWhatIsMissing() {
		for (String missing : List.of("nowhere/at-all", "classpath:nowhere.yaml", "classpath:nowhere/*.yaml")) {
			assertThatExceptionOfType(ImportLocationMissing.class)
				.isThrownBy(() -> this.locations.read(List.of(missing)))
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

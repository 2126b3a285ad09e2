package io.meshgate.api.descriptor;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import io.meshgate.api.descriptor.reading.Format;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/**
 * Finds the texts at the places that settings name, in an order that is always the same.
 * They are not read yet.
 */
final class ImportLocations {

	private static final String CLASSPATH = "classpath";

	private final ResourcePatternResolver resources;

	ImportLocations(ResourcePatternResolver resources) {
		this.resources = resources;
	}

	List<SourceText> find(List<String> locations) {
		List<SourceText> texts = new ArrayList<>();
		for (String location : locations) {
			try {
				texts.addAll(location.startsWith(CLASSPATH) ? resources(location) : files(Path.of(location)));
			}
			catch (FileNotFoundException missing) {
				throw new ImportLocationMissing(location);
			}
			catch (IOException failure) {
				throw new UncheckedIOException("What 'meshgate.import' names cannot be read: " + location, failure);
			}
		}
		return texts;
	}

	private List<SourceText> resources(String pattern) throws IOException {
		Resource[] found = this.resources.getResources(pattern);
		if (Arrays.stream(found).noneMatch(Resource::exists)) {
			throw new ImportLocationMissing(pattern);
		}
		List<SourceText> texts = new ArrayList<>();
		for (Resource resource : Arrays.stream(found).sorted(Comparator.comparing(ImportLocations::name)).toList()) {
			if (isDescriptor(name(resource))) {
				texts.add(new SourceText(name(resource), format(name(resource)), resource::getContentAsByteArray));
			}
		}
		return texts;
	}

	private static List<SourceText> files(Path location) throws IOException {
		if (!Files.exists(location)) {
			throw new ImportLocationMissing(location.toString());
		}
		List<SourceText> texts = new ArrayList<>();
		try (Stream<Path> below = Files.walk(location)) {
			List<Path> files = below.filter(Files::isRegularFile)
				.filter((file) -> file.equals(location) || isDescriptor(file.toString()))
				.sorted()
				.toList();
			for (Path file : files) {
				String name = file.equals(location) ? String.valueOf(file.getFileName())
						: location.relativize(file).toString();
				texts.add(new SourceText(name, format(name), () -> Files.readAllBytes(file)));
			}
		}
		return texts;
	}

	private static String name(Resource resource) {
		return Objects.requireNonNullElse(resource.getFilename(), resource.getDescription());
	}

	private static boolean isDescriptor(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		return lower.endsWith(".yaml") || lower.endsWith(".yml") || lower.endsWith(".json") || lower.endsWith(".jsonl");
	}

	private static Format format(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		return lower.endsWith(".json") ? Format.JSON : lower.endsWith(".jsonl") ? Format.JSON_LINES : Format.YAML;
	}

}

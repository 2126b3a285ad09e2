package io.meshgate.api.structure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;

/**
 * All that is written by hand in all modules, as sources and as classes.
 */
final class House {

	static final List<String> MODULES = List.of("graph-model/embedded", "graph-model", "auth", "frontend-contract",
			"api/development", "api");

	private static final JavaClasses CLASSES = new ClassFileImporter().withImportOption(House::isProduction)
		.importPackages("io.meshgate")
		.that(DescribedPredicate.describe("are written by hand", House::isWrittenByHand));

	private House() {
	}

	static JavaClasses classes() {
		return CLASSES;
	}

	static List<Path> sources() {
		return MODULES.stream().flatMap((module) -> sources(module).stream()).toList();
	}

	static List<Path> sources(String module) {
		try (Stream<Path> files = Files.walk(top().resolve(module).resolve("src/main/java"))) {
			return files.filter((file) -> file.toString().endsWith(".java")).toList();
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	static Path top() {
		Path folder = Path.of("").toAbsolutePath();
		while (!Files.isDirectory(folder.resolve("graph-model"))) {
			folder = Objects.requireNonNull(folder.getParent(), "Run from within the project");
		}
		return folder;
	}

	private static boolean isProduction(Location location) {
		return !location.contains("/test-classes/") && !location.contains("-tests.jar");
	}

	private static boolean isWrittenByHand(JavaClass type) {
		String file = type.getName().replaceAll("\\$.*", "").replace('.', '/') + ".java";
		return MODULES.stream()
			.anyMatch((module) -> Files.exists(top().resolve(module).resolve("src/main/java").resolve(file)));
	}

}

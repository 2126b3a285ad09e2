package io.meshgate.frontend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnExecutableSchemaGenerator;

/**
 * The contract's SDL as the tests read it.
 */
final class Sdl {

	private Sdl() {
	}

	static GraphQLSchema schema() {
		return schema("");
	}

	/**
	 * The contract with something more.
	 */
	static GraphQLSchema schema(String more) {
		TypeDefinitionRegistry whole = new TypeDefinitionRegistry();
		files("/graphql").forEach((file) -> whole.merge(new SchemaParser().parse(read(file))));
		if (!more.isEmpty()) {
			whole.merge(new SchemaParser().parse(more));
		}
		return UnExecutableSchemaGenerator.makeUnExecutableSchema(whole);
	}

	/**
	 * The types that are ours and need something in Java.
	 */
	static Stream<GraphQLNamedType> types() {
		return schema().getAllTypesAsList().stream().filter((type) -> !type.getName().startsWith("__"));
	}

	static List<Path> files(String folder) {
		return files(path(folder));
	}

	/**
	 * The names of the class files around this package, seen from here.
	 */
	static List<String> classFiles() {
		Path home = path("/io/meshgate/frontend/Node.class").resolveSibling("");
		return files(home).stream().map((file) -> home.relativize(file).toString()).toList();
	}

	static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<Path> files(Path folder) {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Path path(String resource) {
		try {
			return Path.of(Objects.requireNonNull(Sdl.class.getResource(resource)).toURI());
		}
		catch (URISyntaxException ex) {
			throw new IllegalStateException(ex);
		}
	}

}

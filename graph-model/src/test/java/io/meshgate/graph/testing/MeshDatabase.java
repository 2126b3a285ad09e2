package io.meshgate.graph.testing;

import java.time.Duration;
import java.util.Map;
import java.util.function.UnaryOperator;

import io.meshgate.graph.Graph;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.neo4j.driver.Driver;

/**
 * Gives a test class a real, migrated and empty Neo4j: {@code @ExtendWith(MeshDatabase)}.
 * All classes of one JVM share the database; it is emptied before each class. Parameters
 * of the types {@link Driver} and {@link Graph} are filled in.
 */
public final class MeshDatabase implements BeforeAllCallback, ParameterResolver {

	/**
	 * What a Spring test has to be told so that the application uses this database.
	 * Starts it if need be.
	 * @return Boot's connection properties, by name
	 */
	public static Map<String, String> properties() {
		SharedDatabase database = SharedDatabase.get();
		return Map.of("spring.neo4j.uri", database.uri().toString(), "spring.neo4j.authentication.username",
				database.user(), "spring.neo4j.authentication.password", database.password());
	}

	/**
	 * Whether the database runs in this JVM. Starts it if need be.
	 * @return false for a container
	 */
	public static boolean isEmbedded() {
		return SharedDatabase.get().embedded();
	}

	/**
	 * The same database, to which other statements are sent. Starts it if need be.
	 * @param change what is sent in a statement's place
	 * @return the way to it
	 */
	public static Graph graph(UnaryOperator<String> change) {
		return new Graph(ChangedStatements.through(SharedDatabase.get().driver(), change), Duration.ofMinutes(2));
	}

	/**
	 * Removes every node of the mesh; the schema stays.
	 */
	public static void empty() {
		SharedDatabase.get().empty();
	}

	@Override
	public void beforeAll(ExtensionContext context) {
		context.getRoot()
			.getStore(Namespace.create(MeshDatabase.class))
			.computeIfAbsent(SharedDatabase.class, (type) -> SharedDatabase.get(), SharedDatabase.class);
		if (!context.getRequiredTestClass().isMemberClass()) {
			empty();
		}
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		Class<?> type = parameter.getParameter().getType();
		return type == Driver.class || type == Graph.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		SharedDatabase database = SharedDatabase.get();
		return (parameter.getParameter().getType() == Driver.class) ? database.driver() : database.graph();
	}

}

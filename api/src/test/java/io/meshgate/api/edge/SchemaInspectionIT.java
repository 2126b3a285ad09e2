package io.meshgate.api.edge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import io.meshgate.graph.testing.MeshDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.graphql.execution.SchemaReport;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every field of the schema is answered by something, and nothing answers a field that is
 * not there.
 */
@ExtendWith(MeshDatabase.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SchemaInspectionIT {

	private static final AtomicReference<@Nullable SchemaReport> REPORT = new AtomicReference<>();

	private static final List<JavaClass> CONTRACT = new ArrayList<>(
			new ClassFileImporter().importPackages("io.meshgate.frontend"));

	@TempDir
	static Path data;

	@DynamicPropertySource
	static void settings(DynamicPropertyRegistry registry) {
		MeshDatabase.properties().forEach((name, value) -> registry.add(name, () -> value));
		registry.add("meshgate.development.data", data::toString);
	}

	@Test
	void findsNothingToSay() {
		SchemaReport report = Objects.requireNonNull(REPORT.get(), "The schema was not inspected");
		List<String> gaps = new ArrayList<>();
		report.unmappedFields().forEach((field) -> gaps.add("nothing answers " + field));
		report.unmappedRegistrations()
			.forEach((field, fetcher) -> gaps.add("there is no " + field + " for " + fetcher));
		report.unmappedArguments().forEach((fetcher, names) -> gaps.add(fetcher + " asks for " + names));
		report.fieldNullnessErrors().forEach((field, error) -> gaps.add(field + " may be null: " + error));
		report.argumentNullnessErrors().forEach((fetcher, errors) -> gaps.add(fetcher + " takes null: " + errors));
		report.skippedTypes().forEach((skipped) -> gaps.add("not looked at: " + skipped));
		assertThat(gaps).isEmpty();
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class Inspection {

		@Bean
		GraphQlSourceBuilderCustomizer inspection() {
			return (builder) -> builder.inspectSchemaMappings(
					(inspector) -> inspector.classResolver(SchemaInspectionIT::classes), REPORT::set);
		}

	}

	/**
	 * The members of a payload are nested in it; the others stand alone.
	 */
	private static List<Class<?>> classes(GraphQLObjectType type, GraphQLNamedOutputType parent) {
		return CONTRACT.stream()
			.filter((found) -> found.getSimpleName().equals(type.getName()))
			.filter((found) -> found.getEnclosingClass()
				.map((payload) -> payload.getSimpleName().equals(parent.getName()))
				.orElse(true))
			.<Class<?>>map(JavaClass::reflect)
			.toList();
	}

}

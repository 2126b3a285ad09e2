package io.meshgate.frontend;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The SDL and the records say the same, name by name and null by null.
 */
class RecordsTests {

	private static final Map<String, Set<Class<?>>> SCALARS = Map.of("ID", Set.of(String.class), "String",
			Set.of(String.class), "Int", Set.of(int.class, Integer.class), "Float", Set.of(double.class, Double.class),
			"Boolean", Set.of(boolean.class, Boolean.class), "DateTime", Set.of(OffsetDateTime.class), "Date",
			Set.of(LocalDate.class), "Duration", Set.of(Duration.class), "URI", Set.of(URI.class));

	private static final Map<String, List<Class<?>>> CLASSES = Sdl.classFiles()
		.stream()
		.filter((file) -> file.endsWith(".class") && !file.endsWith("package-info.class"))
		.<Class<?>>map((file) -> load("io.meshgate.frontend." + file.replace(".class", "").replace('/', '.')))
		.collect(Collectors.groupingBy(Class::getSimpleName));

	@Test
	void haveOneClassForEachTypeAndNoOther() {
		Set<String> types = Sdl.types()
			.filter((type) -> !(type instanceof GraphQLScalarType))
			.map(GraphQLNamedType::getName)
			.filter((name) -> !Set.of("Query", "Mutation").contains(name))
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(new TreeSet<>(CLASSES.keySet())).isEqualTo(types);
		assertThat(CLASSES).allSatisfy((name, classes) -> {
			boolean nested = classes.getFirst().isMemberClass();
			assertThat(nested ? 1 : classes.size()).as(name).isEqualTo(1);
		});
	}

	@Test
	void carryNothingTheTypeDoesNotSay() {
		each(GraphQLObjectType.class, (type, component) -> {
			assertThat(type.getFieldDefinition(component.getName())).as(component.toString()).isNotNull();
			assertFits(component, type.getFieldDefinition(component.getName()).getType());
		});
	}

	@Test
	void takeInAllThatAnInputSays() {
		each(GraphQLInputObjectType.class, (type, component) -> {
			assertThat(type.getField(component.getName())).as(component.toString()).isNotNull();
			assertFits(component, type.getField(component.getName()).getType());
		});
		types(GraphQLInputObjectType.class)
			.forEach((type) -> assertThat(first(type).getRecordComponents()).as(type.getName())
				.hasSameSizeAs(type.getFields()));
	}

	@Test
	void haveTheSameConstants() {
		types(GraphQLEnumType.class).forEach((type) -> {
			Stream<Object> constants = Arrays.stream(first(type).getEnumConstants());
			assertThat(constants.map(String::valueOf)).as(type.getName())
				.isEqualTo(type.getValues().stream().map(GraphQLEnumValueDefinition::getName).toList());
		});
	}

	@Test
	void belongToTheirUnions() {
		types(GraphQLUnionType.class).forEach((union) -> {
			Class<?> wanted = first(union);
			union.getTypes()
				.forEach(
						(member) -> assertThat(classes(member)).as(union.getName()).anyMatch(wanted::isAssignableFrom));
		});
	}

	@Test
	void areNodesWhereTheTypeIs() {
		types(GraphQLObjectType.class).forEach((type) -> {
			boolean isNode = type.getInterfaces().stream().anyMatch((parent) -> parent.getName().equals("Node"));
			classes(type).forEach(
					(found) -> assertThat(Node.class.isAssignableFrom(found)).as(type.getName()).isEqualTo(isNode));
		});
	}

	private static void assertFits(RecordComponent component, GraphQLType type) {
		boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
		assertThat(nullable).as("%s of %s is nullable", component, component.getDeclaringRecord())
			.isEqualTo(!GraphQLTypeUtil.isNonNull(type));
		assertThat(fits(component.getAnnotatedType(), type))
			.as("%s of %s is a %s", component, component.getDeclaringRecord(), GraphQLTypeUtil.simplePrint(type))
			.isTrue();
	}

	private static boolean fits(AnnotatedType component, GraphQLType type) {
		return fits(component.getType(), type);
	}

	private static boolean fits(Type found, GraphQLType type) {
		return switch (type) {
			case GraphQLNonNull required -> fits(found, required.getWrappedType());
			case GraphQLList list -> found instanceof ParameterizedType several && several.getRawType() == List.class
					&& fits(several.getActualTypeArguments()[0], list.getWrappedType());
			case GraphQLScalarType scalar -> SCALARS.getOrDefault(scalar.getName(), Set.of()).contains(found);
			case GraphQLNamedType named -> classes(named).contains(found);
			default -> false;
		};
	}

	private static <T extends GraphQLNamedType> void each(Class<T> kind, Check<T> check) {
		types(kind).forEach((type) -> classes(type).stream()
			.flatMap((found) -> Arrays.stream(found.getRecordComponents()))
			.forEach((component) -> check.of(type, component)));
	}

	private static <T extends GraphQLNamedType> List<T> types(Class<T> kind) {
		return Sdl.types().filter(kind::isInstance).map(kind::cast).toList();
	}

	private static List<Class<?>> classes(GraphQLNamedType type) {
		return CLASSES.getOrDefault(type.getName(), List.of());
	}

	private static Class<?> first(GraphQLNamedType type) {
		return classes(type).getFirst();
	}

	private static Class<?> load(String name) {
		try {
			return Class.forName(name);
		}
		catch (ClassNotFoundException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@FunctionalInterface
	private interface Check<T> {

		void of(T type, RecordComponent component);

	}

}

package io.meshgate.api.structure;

import java.util.List;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class VisibilityTests {

	private static final String APPLICATION = "io.meshgate.api.MeshgateApplication";

	@Test
	void typesOfTheApplicationArePublicOnlyWhereAnotherPackageUsesThem() {
		assertThat(types("io.meshgate.api")).filteredOn(VisibilityTests::isPublic)
			.filteredOn((type) -> !type.getName().equals(APPLICATION) && !isUsedElsewhere(type))
			.isEmpty();
	}

	@Test
	void aThirdOfTheApplicationsTypesStaysInTheirPackages() {
		List<JavaClass> types = types("io.meshgate.api");
		assertThat(types).filteredOn((type) -> !isPublic(type)).hasSizeGreaterThanOrEqualTo(types.size() / 3);
	}

	/**
	 * Records and enums are what modules speak of to each other, so only classes count.
	 * In the graph every subject has its store, which is what others come for.
	 */
	@ParameterizedTest
	@CsvSource({ "io.meshgate.graph, 4", "io.meshgate.auth, 3", "io.meshgate.api, 3" })
	void aGoodPartOfTheClassesThatDoSomethingStaysInTheirPackages(String module, int part) {
		List<JavaClass> classes = types(module).stream()
			.filter((type) -> !type.isRecord() && !type.isEnum() && !type.isInterface())
			.filter((type) -> !type.isAssignableTo(Throwable.class))
			.toList();
		assertThat(classes).filteredOn((type) -> !isPublic(type)).hasSizeGreaterThanOrEqualTo(classes.size() / part);
	}

	private static List<JavaClass> types(String root) {
		return House.classes()
			.stream()
			.filter((type) -> type.getPackageName().startsWith(root))
			.filter(JavaClass::isTopLevelClass)
			.filter((type) -> !type.getSimpleName().equals("package-info"))
			.toList();
	}

	private static boolean isPublic(JavaClass type) {
		return type.getModifiers().contains(JavaModifier.PUBLIC);
	}

	private static boolean isUsedElsewhere(JavaClass type) {
		return type.getDirectDependenciesToSelf()
			.stream()
			.anyMatch((use) -> !use.getOriginClass().getPackageName().equals(type.getPackageName()));
	}

}

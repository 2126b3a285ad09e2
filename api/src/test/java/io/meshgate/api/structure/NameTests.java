package io.meshgate.api.structure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NameTests {

	private static final Pattern EMPTY_WORD = Pattern.compile(
			"(^|[a-z0-9])(Impl|Utils?|Helper|Manager|Processor|Handler|Service|D[Tt][Oo]|Abstract|Base|Info)(?![a-z])");

	private static final Pattern KIND = Pattern
		.compile("\\.(controllers?|services?|mappers?|utils?|helpers?|dtos?|models?|repositor(y|ies)|entit(y|ies)"
				+ "|exceptions?|config|configuration|handlers?|impl|common|resolvers?)(\\.|$)");

	/**
	 * {@code PageInfo} is how the Relay specification calls it, and service levels and
	 * service accounts with their rights are called so everywhere.
	 */
	@Test
	void typesAreNamedForWhatTheyAre() {
		List<String> names = House.classes()
			.stream()
			.map(JavaClass::getSimpleName)
			.filter((name) -> !Set.of("package-info", "PageInfo").contains(name))
			.map((name) -> name.replaceAll("Service(Level|Account|Right)", ""))
			.toList();
		assertThat(names).isNotEmpty().filteredOn((name) -> EMPTY_WORD.matcher(name).find()).isEmpty();
	}

	@Test
	void packagesAreNamedForTheirSubject() {
		assertThat(House.classes().stream().map(JavaClass::getPackageName).distinct()).isNotEmpty()
			.filteredOn((name) -> KIND.matcher(name).find())
			.isEmpty();
	}

	@Test
	void everyPackageIsIntroducedAndNullMarked() {
		assertThat(House.sources().stream().map(Path::getParent).distinct())
			.allSatisfy((folder) -> assertThat(folder.resolve("package-info.java")).content()
				.contains("@NullMarked")
				.startsWith("/**"));
	}

	@Test
	void nothingIsLeftForLater() throws IOException {
		for (Path source : House.sources()) {
			assertThat(Files.readString(source)).as(source.toString()).doesNotContain("TODO", "FIXME");
		}
	}

	@Test
	void knowsAnEmptyWordFromAPartOfOne() {
		assertThat(List.of("ProductService", "BaseStore", "ServiceUtils", "UserDTO", "HelperThings"))
			.allMatch((name) -> EMPTY_WORD.matcher(name).find());
		assertThat(List.of("Database", "Information", "DatabaseArrival", "ServiceableThing"))
			.noneMatch((name) -> EMPTY_WORD.matcher(name).find());
	}

}

package io.meshgate.api.structure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Date;

import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;

import io.meshgate.graph.Id;

import org.springframework.graphql.data.method.annotation.BatchMapping;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static org.assertj.core.api.Assertions.assertThat;

class HabitTests {

	@Test
	void collaboratorsComeThroughTheConstructor() {
		NO_CLASSES_SHOULD_USE_FIELD_INJECTION.check(House.classes());
	}

	@Test
	void timeComesFromTheClock() {
		noClasses().should()
			.callMethod(Instant.class, "now")
			.orShould()
			.callMethod(LocalDate.class, "now")
			.orShould()
			.callMethod(OffsetDateTime.class, "now")
			.orShould()
			.callMethod(ZonedDateTime.class, "now")
			.orShould()
			.callMethod(System.class, "currentTimeMillis")
			.orShould()
			.callConstructor(Date.class)
			.check(House.classes());
	}

	/** What else is loaded for many at once knows of no field that is due. */
	@Test
	void whatIsLoadedForManyIsABatch() {
		noMethods().should().beAnnotatedWith(BatchMapping.class).check(House.classes());
	}

	/** What the graph returns is made an identity of by this constructor. */
	@Test
	void identitiesAreRecordsOfTheirText() {
		assertThat(House.classes().stream().filter((type) -> type.isAssignableTo(Id.class) && !type.isInterface()))
			.isNotEmpty()
			.allMatch(JavaClass::isRecord)
			.allMatch((type) -> type.tryGetConstructor(String.class).isPresent());
	}

}

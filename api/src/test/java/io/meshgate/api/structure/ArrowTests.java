package io.meshgate.api.structure;

import java.net.URL;
import java.net.URLConnection;

import com.tngtech.archunit.lang.ArchRule;
import io.meshgate.auth.Policy;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

class ArrowTests {

	@Test
	void theGraphKnowsNothingOfTheWeb() {
		check(noClasses().that()
			.resideInAPackage("io.meshgate.graph..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("io.meshgate.auth..", "io.meshgate.frontend..", "io.meshgate.api..",
					"io.meshgate.development..", "org.springframework.security..", "org.springframework.web..",
					"org.springframework.http..", "org.springframework.graphql..", "graphql..", "jakarta.servlet.."));
	}

	@Test
	void theProductionCodeDoesWithoutTheEmbeddedDatabase() {
		check(noClasses().that()
			.resideOutsideOfPackages("io.meshgate.graph.embedded..", "io.meshgate.development..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("io.meshgate.graph.embedded..", "io.meshgate.development..", "org.neo4j.dbms..",
					"org.neo4j.graphdb..", "org.neo4j.configuration..", "org.neo4j.kernel.."));
	}

	@Test
	void onlyTheGraphSpeaksToTheDriver() {
		check(noClasses().that()
			.resideOutsideOfPackage("io.meshgate.graph..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.neo4j..", "ac.simons.."));
	}

	@Test
	void authorizationKnowsNothingOfPortals() {
		check(noClasses().that()
			.resideInAPackage("io.meshgate.auth..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("io.meshgate.frontend..", "io.meshgate.api..", "io.meshgate.development..",
					"org.springframework.graphql..", "graphql.."));
	}

	@Test
	void thePolicyIsPure() {
		check(classes().that()
			.resideInAnyPackage("io.meshgate.auth", "io.meshgate.auth.explain")
			.should()
			.onlyDependOnClassesThat()
			.resideInAnyPackage("java..", "org.jspecify..", "io.meshgate.auth", "io.meshgate.auth.explain",
					"io.meshgate.graph.."));
	}

	/**
	 * One enforces for whoever forbids, one for whoever attempts, and one tells what may
	 * be done; the next four ask about somebody or something else, and the last in whose
	 * place somebody decides.
	 */
	@Test
	void thePolicyIsAskedInFewPlaces() {
		assertThat(House.classes().stream().filter((type) -> type.getPackageName().startsWith("io.meshgate.api")))
			.filteredOn((type) -> type.getDirectDependenciesFromSelf()
				.stream()
				.anyMatch((dependency) -> dependency.getTargetClass().isEquivalentTo(Policy.class)))
			.extracting((type) -> type.getName().replace("io.meshgate.api.", ""))
			.containsExactlyInAnyOrder("refusal.Forbidden", "operation.Attempt", "wire.Permits", "policy.Reach",
					"governance.waiver.ReassignWaiver", "access.Prospect", "explanation.Explaining",
					"access.RequestSeen$Held");
	}

	@Test
	void theContractStandsAlone() {
		check(classes().that()
			.resideInAPackage("io.meshgate.frontend..")
			.should()
			.onlyDependOnClassesThat()
			.resideInAnyPackage("java..", "org.jspecify..", "io.meshgate.frontend.."));
	}

	/** It runs beside the data, where nothing of the portal is but its contract. */
	@Test
	void executorsKnowNothingOfThePortalButItsContract() {
		check(classes().that()
			.resideInAPackage("io.meshgate.api.executor..")
			.should()
			.onlyDependOnClassesThat()
			.resideInAnyPackage("java..", "org.jspecify..", "org.slf4j..", "org.springframework..",
					"io.meshgate.frontend..", "io.meshgate.api.executor.."));
	}

	@Test
	void thePortalKnowsNothingOfExecutorsNorOfTheirDatabases() {
		check(noClasses().that()
			.resideOutsideOfPackage("io.meshgate.api.executor..")
			.and()
			.doNotHaveSimpleName("MeshgateApplication")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("io.meshgate.api.executor..", "java.sql..", "javax.sql..", "org.postgresql.."));
	}

	@Test
	void readingDescriptorsFetchesNothing() {
		check(noClasses().that()
			.resideInAPackage("io.meshgate.api.descriptor..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("java.net.http..", "org.springframework.web.client..",
					"org.springframework.http.client..")
			.orShould()
			.dependOnClassesThat()
			.areAssignableTo(URLConnection.class)
			.orShould()
			.dependOnClassesThat()
			.areAssignableTo(URL.class));
	}

	@Test
	void whatIsSentIsNeverEvaluated() {
		check(noClasses().that()
			.resideInAPackage("io.meshgate..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.springframework.expression..", "javax.script..", "javax.tools..",
					"javax.naming.."));
	}

	private static void check(ArchRule rule) {
		rule.check(House.classes());
	}

}

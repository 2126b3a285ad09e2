package io.meshgate.api;

import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

class RequiredSettingsTests {

	private static final String NEO4J = "spring.neo4j.uri";

	private static final String ISSUER = "spring.security.oauth2.resourceserver.jwt.issuer-uri";

	@Test
	void namesAllThatIsMissing() {
		assertThat(RequiredSettings.complaint(new MockEnvironment()).orElseThrow()).contains("SPRING_NEO4J_URI")
			.contains("SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_ISSUER_URI")
			.doesNotContain("\n");
	}

	@Test
	void countsAnEmptySettingAsMissing() {
		MockEnvironment environment = new MockEnvironment().withProperty(NEO4J, " ")
			.withProperty(ISSUER, "https://id.example.org");
		assertThat(RequiredSettings.complaint(environment).orElseThrow()).contains("SPRING_NEO4J_URI")
			.doesNotContain("ISSUER");
	}

	@Test
	void isContentWithAListOfIssuers() {
		StandardEnvironment environment = new StandardEnvironment();
		environment.getPropertySources()
			.addFirst(new SystemEnvironmentPropertySource("systemEnvironment", Map.of("SPRING_NEO4J_URI",
					"neo4j://graph.example.org", "MESHGATE_IDENTITY_ISSUERS_0_URI", "https://id.example.org")));
		ConfigurationPropertySources.attach(environment);
		assertThat(RequiredSettings.complaint(environment)).isEmpty();
	}

	@Test
	void isContentWithBoth() {
		MockEnvironment environment = new MockEnvironment().withProperty(NEO4J, "neo4j://graph.example.org")
			.withProperty(ISSUER, "https://id.example.org");
		assertThat(RequiredSettings.complaint(environment)).isEmpty();
	}

}

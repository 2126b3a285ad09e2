package io.meshgate.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.boot.context.event.ApplicationContextInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * The portal does not guess where its database and its identity provider are: it ends at
 * once with a sentence that says what is missing. In development both have been provided
 * by the time this looks.
 */
final class RequiredSettings implements ApplicationListener<ApplicationContextInitializedEvent> {

	/** The one that is trusted, or the first of several. */
	private static final List<String> ISSUERS = List.of("spring.security.oauth2.resourceserver.jwt.issuer-uri",
			"meshgate.identity.issuers[0].uri");

	@Override
	public void onApplicationEvent(ApplicationContextInitializedEvent event) {
		complaint(event.getApplicationContext().getEnvironment()).ifPresent((sentence) -> {
			System.err.println(sentence);
			System.exit(1);
		});
	}

	static Optional<String> complaint(Environment environment) {
		List<String> missing = new ArrayList<>();
		if (!StringUtils.hasText(environment.getProperty("spring.neo4j.uri"))) {
			missing.add("SPRING_NEO4J_URI (the Neo4j to use)");
		}
		if (ISSUERS.stream().noneMatch((issuer) -> StringUtils.hasText(environment.getProperty(issuer)))) {
			missing.add("SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_ISSUER_URI (the identity provider to trust)");
		}
		return missing.isEmpty() ? Optional.empty()
				: Optional.of("Meshgate cannot start without " + String.join(" and ", missing) + ".");
	}

}

package io.meshgate.development;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import io.meshgate.development.identity.DevelopmentIssuer;
import io.meshgate.graph.embedded.BoltAccount;

import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.util.StringUtils;

/**
 * Puts in what was not configured: an embedded database, and an identity provider that is
 * reachable from this machine only. Neither is ever started beside a configured one, and
 * no setting can bring that about.
 */
final class DevelopmentStart implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final String NEO4J = "spring.neo4j.uri";

	private static final String ISSUER = "spring.security.oauth2.resourceserver.jwt.issuer-uri";

	private static final String FIRST_ISSUER = "meshgate.identity.issuers[0].uri";

	private static final String DATABASE = "neo4j";

	private static final String SAMPLE = "meshgate.import-if-empty";

	private static final String EXCLUDED = "spring.autoconfigure.exclude";

	private static final String AUTHORIZATION_SERVER = "org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.";

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		ConfigurableEnvironment environment = context.getEnvironment();
		keepOtherProvidersOut(environment);
		Path data = Path.of(environment.getProperty("meshgate.development.data", "data"));
		boolean withoutDatabase = !StringUtils.hasText(environment.getProperty(NEO4J));
		boolean withoutIssuer = !StringUtils.hasText(environment.getProperty(ISSUER))
				&& !StringUtils.hasText(environment.getProperty(FIRST_ISSUER));
		if (withoutIssuer) {
			provideIdentities(context, data);
		}
		if (withoutDatabase) {
			if (withoutIssuer && Files.notExists(data.resolve(DATABASE)) && !environment.containsProperty(SAMPLE)) {
				context.addApplicationListener(new SampleDecisions());
			}
			provideDatabase(context, data);
		}
	}

	/** Only ever the provider below, never one that is put together from settings. */
	private static void keepOtherProvidersOut(ConfigurableEnvironment environment) {
		Set<String> excluded = Binder.get(environment)
			.bind(EXCLUDED, Bindable.setOf(String.class))
			.orElseGet(LinkedHashSet::new);
		excluded.add(AUTHORIZATION_SERVER + "OAuth2AuthorizationServerAutoConfiguration");
		excluded.add(AUTHORIZATION_SERVER + "OAuth2AuthorizationServerJwtAutoConfiguration");
		environment.getPropertySources()
			.addFirst(new MapPropertySource("meshgate-development", Map.of(EXCLUDED, String.join(",", excluded))));
	}

	private static void provideIdentities(ConfigurableApplicationContext context, Path data) {
		ConfigurableEnvironment environment = context.getEnvironment();
		String port = environment.getProperty("server.port", "8080");
		String issuer = environment.getProperty("meshgate.development.issuer", "http://localhost:" + port);
		Map<String, Object> settings = new LinkedHashMap<>();
		settings.put(ISSUER, issuer);
		settings.put("server.address", "127.0.0.1");
		environment.getPropertySources().addFirst(new MapPropertySource("meshgate-development-identity", settings));
		environment.getPropertySources()
			.addLast(new MapPropertySource("meshgate-development-appointments",
					Map.of("meshgate.identity.administrators", "admin", "meshgate.identity.governance", "governor",
							"meshgate.identity.emitters", "executor")));
		context.getBeanFactory()
			.registerSingleton("developmentIssuer",
					new DevelopmentIssuer(issuer, data.resolve("identity").resolve("signing-key.json")));
	}

	private static void provideDatabase(ConfigurableApplicationContext context, Path data) {
		EmbeddedDatabase database = EmbeddedDatabase.open(data.resolve(DATABASE));
		BoltAccount account = database.account();
		MutablePropertySources settings = context.getEnvironment().getPropertySources();
		settings.addFirst(new MapPropertySource("meshgate-development-database",
				Map.of(NEO4J, account.uri(), "spring.neo4j.authentication.username", account.user(),
						"spring.neo4j.authentication.password", account.password())));
		settings.addLast(new MapPropertySource("meshgate-development-sample-mesh",
				Map.of(SAMPLE, "classpath:sample-mesh/*.yaml")));
		DefaultListableBeanFactory beans = (DefaultListableBeanFactory) context.getBeanFactory();
		beans.registerSingleton("embeddedDatabase", database);
		// Registered before any bean, and so closed after the last of them.
		beans.registerDisposableBean("embeddedDatabase", database);
	}

}

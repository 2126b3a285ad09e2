package io.meshgate.api.executor.postgresql;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The executor is told where to go, and starts with nothing less.
 */
class PostgresqlStartTests {

	@Test
	void namesWhatIsMissing() {
		MockEnvironment environment = new MockEnvironment();
		PostgresqlSettings.REQUIRED.stream()
			.filter((name) -> !name.equals("token-uri"))
			.forEach((name) -> environment.setProperty("meshgate.executor." + name, "given"));
		assertThat(PostgresqlStart.missing(environment)).containsExactly("MESHGATE_EXECUTOR_TOKENURI");
	}

	@Test
	void takesTheRestAsItIsUsual() {
		Map<String, String> told = Map.of("meshgate.executor.portal", "https://portal.example.org/graphql",
				"meshgate.executor.token-uri", "https://login.example.org/token", "meshgate.executor.client-id",
				"opener", "meshgate.executor.client-secret", "hush", "meshgate.executor.database-url",
				"jdbc:postgresql://db.example.org/orders?password=hush", "meshgate.executor.database-user", "opener",
				"meshgate.executor.database-password", "hush");
		PostgresqlSettings settings = new Binder(new MapConfigurationPropertySource(told))
			.bind("meshgate.executor", PostgresqlSettings.class)
			.get();
		assertThat(settings.mark()).isEqualTo("meshgate");
		assertThat(settings.interval()).isEqualTo(Duration.ofSeconds(30));
		assertThat(settings.logins()).isEmpty();
		assertThat(settings.toString()).doesNotContain("hush");
	}

}

package io.meshgate.api.executor.postgresql;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedRuntimeException;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.util.StringUtils;

/**
 * Starts the executor for a PostgreSQL database, which goes round until the process is
 * ended. What goes wrong in one round is tried again in the next: nothing is closed
 * because the portal or the database cannot be reached.
 */
public final class PostgresqlStart {

	private static final String PREFIX = "meshgate.executor";

	private static final Logger LOGGER = LoggerFactory.getLogger(PostgresqlStart.class);

	private PostgresqlStart() {
	}

	/**
	 * Goes round until this thread is interrupted.
	 * @param arguments Spring Boot's command line
	 */
	public static void run(String... arguments) {
		SpringApplication start = new SpringApplication(PostgresqlStart.class);
		start.setWebApplicationType(WebApplicationType.NONE);
		start.setBannerMode(Banner.Mode.OFF);
		try (ConfigurableApplicationContext context = start.run(arguments)) {
			List<String> missing = missing(context.getEnvironment());
			if (!missing.isEmpty()) {
				System.err.println("The executor cannot start without " + String.join(", ", missing) + ".");
				System.exit(1);
			}
			PostgresqlSettings settings = Binder.get(context.getEnvironment())
				.bind(PREFIX, PostgresqlSettings.class)
				.get();
			LOGGER.info("The executor opens and closes what {} grants.", settings.portal());
			goRound(new PostgresqlExecutor(settings.client(), settings.access(), settings.mark(), Clock.systemUTC()),
					settings.interval());
		}
	}

	static List<String> missing(Environment environment) {
		return PostgresqlSettings.REQUIRED.stream()
			.filter((name) -> !StringUtils.hasText(environment.getProperty(PREFIX + '.' + name)))
			.map((name) -> (PREFIX + '.' + name).toUpperCase(Locale.ROOT).replace("-", "").replace('.', '_'))
			.toList();
	}

	private static void goRound(PostgresqlExecutor executor, Duration interval) {
		while (!Thread.currentThread().isInterrupted()) {
			once(executor);
			LockSupport.parkNanos(interval.toNanos());
		}
	}

	static void once(PostgresqlExecutor executor) {
		try {
			log(executor.round());
		}
		catch (NestedRuntimeException | OAuth2AuthorizationException failure) {
			LOGGER.warn("The portal cannot be asked now: {}", failure.getMessage());
		}
	}

	private static void log(Reconciliation found) {
		found.outcomes()
			.stream()
			.filter((outcome) -> !outcome.ending().isDone())
			.forEach((outcome) -> LOGGER.warn("{}: {}", outcome.ending(), outcome.message()));
		found.strays().forEach((stray) -> LOGGER.warn("{}: {}", stray.role(), stray.message()));
	}

}

package io.meshgate.api;

import java.util.Arrays;

import io.meshgate.api.audit.VerifyRecord;
import io.meshgate.api.executor.postgresql.PostgresqlStart;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * The portal, or an executor beside the data: the only executable of the project.
 */
@SpringBootApplication
@EnableScheduling
public class MeshgateApplication {

	/** The first argument where the executor for a PostgreSQL database is meant. */
	private static final String POSTGRESQL = "postgresql-executor";

	/**
	 * Starts the portal or an executor, or verifies the record, whatever is asked for.
	 * @param arguments Spring Boot's command line, or {@link VerifyRecord}'s
	 */
	public static void main(String[] arguments) {
		if (VerifyRecord.isMeant(arguments)) {
			System.exit(new VerifyRecord(System.out).run(arguments));
		}
		if (arguments.length > 0 && arguments[0].equals(POSTGRESQL)) {
			PostgresqlStart.run(Arrays.copyOfRange(arguments, 1, arguments.length));
			return;
		}
		SpringApplication portal = new SpringApplication(MeshgateApplication.class);
		portal.addListeners(new RequiredSettings());
		portal.run(arguments);
	}

}

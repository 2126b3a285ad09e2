package io.meshgate.api;

import io.meshgate.api.audit.VerifyRecord;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * The portal: the only executable of the project.
 */
@SpringBootApplication
@EnableScheduling
public class MeshgateApplication {

	/**
	 * Starts the portal, or verifies its record where that is asked for.
	 * @param arguments Spring Boot's command line, or {@link VerifyRecord}'s
	 */
	public static void main(String[] arguments) {
		if (VerifyRecord.isMeant(arguments)) {
			System.exit(new VerifyRecord(System.out).run(arguments));
		}
		SpringApplication portal = new SpringApplication(MeshgateApplication.class);
		portal.addListeners(new RequiredSettings());
		portal.run(arguments);
	}

}

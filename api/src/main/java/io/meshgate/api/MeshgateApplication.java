package io.meshgate.api;

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
	 * Starts the portal.
	 * @param arguments Spring Boot's command line
	 */
	public static void main(String[] arguments) {
		SpringApplication portal = new SpringApplication(MeshgateApplication.class);
		portal.addListeners(new RequiredSettings());
		portal.run(arguments);
	}

}

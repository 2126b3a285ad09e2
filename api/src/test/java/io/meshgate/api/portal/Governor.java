package io.meshgate.api.portal;

import java.time.Duration;

import io.meshgate.graph.Graph;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;

import static io.meshgate.api.portal.Portal.aVisitor;
import static io.meshgate.graph.testing.mesh.Mesh.aMesh;

/**
 * The governance group, which is whoever the settings name.
 */
public final class Governor {

	/** The key of the person whom {@link WholePortal} names. */
	public static final String KEY = "gerda";

	private Governor() {
	}

	/**
	 * Lets the application appoint the person, as it does whenever it has started.
	 * @param graph which holds the person from now on, without any role
	 * @param application under test
	 */
	public static void appoint(Graph graph, ConfigurableApplicationContext application) {
		aMesh().with(aVisitor(KEY)).in(graph);
		start(application);
	}

	/**
	 * Lets the application appoint whomever the settings name, once more.
	 * @param application under test
	 */
	@SuppressWarnings("unchecked")
	public static void start(ConfigurableApplicationContext application) {
		application.getBean("appointment", ApplicationListener.class)
			.onApplicationEvent(
					new ApplicationReadyEvent(new SpringApplication(), new String[0], application, Duration.ZERO));
	}

}

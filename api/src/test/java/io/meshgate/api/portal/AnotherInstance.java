package io.meshgate.api.portal;

import java.util.Objects;

import io.meshgate.api.MeshgateApplication;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The whole application once more, beside the one of {@link WholePortal} and on the same
 * database, with an address and an identity provider of its own.
 */
public final class AnotherInstance implements AutoCloseable {

	private final ConfigurableApplicationContext application;

	private AnotherInstance(ConfigurableApplicationContext application) {
		this.application = application;
	}

	/**
	 * Starts it, with a time of its own.
	 * @return the instance, which runs until it is closed
	 */
	public static AnotherInstance open() {
		return open(new MovableClock());
	}

	/**
	 * Starts it.
	 * @param clock its time, which may be that of others as well
	 * @return the instance, which runs until it is closed
	 */
	public static AnotherInstance open(MovableClock clock) {
		return new AnotherInstance(new SpringApplicationBuilder(MeshgateApplication.class)
			.initializers(new PortalStart(clock))
			.run("--server.port=0", "--meshgate.access.expiry-interval=P1D", "--meshgate.audit.sealing-interval=P1D"));
	}

	/**
	 * The way in.
	 * @return the portal on it
	 */
	public Portal portal() {
		WebServerApplicationContext served = (WebServerApplicationContext) this.application;
		return new Portal(Objects.requireNonNull(served.getWebServer()).getPort());
	}

	/**
	 * What runs in it.
	 * @return its parts
	 */
	public ApplicationContext application() {
		return this.application;
	}

	@Override
	public void close() {
		this.application.close();
	}

}

package io.meshgate.api.portal;

import java.util.Objects;

import io.meshgate.api.MeshgateApplication;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
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
	 * Starts it.
	 * @return the instance, which runs until it is closed
	 */
	public static AnotherInstance open() {
		return new AnotherInstance(
				new SpringApplicationBuilder(MeshgateApplication.class).initializers(new PortalStart())
					.run("--server.port=0", "--meshgate.access.expiry-interval=P1D"));
	}

	/**
	 * The way in.
	 * @return the portal on it
	 */
	public Portal portal() {
		WebServerApplicationContext served = (WebServerApplicationContext) this.application;
		return new Portal(Objects.requireNonNull(served.getWebServer()).getPort());
	}

	@Override
	public void close() {
		this.application.close();
	}

}

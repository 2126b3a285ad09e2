package io.meshgate.api.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import io.meshgate.graph.testing.MeshDatabase;

import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

/**
 * Leads the application to the test database before it would open one of its own, and
 * gives it a folder that goes when it ends.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class PortalStart implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private final MovableClock clock;

	PortalStart() {
		this(new MovableClock());
	}

	PortalStart(MovableClock clock) {
		this.clock = clock;
	}

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		Path data = folder();
		Map<String, Object> settings = new HashMap<>(MeshDatabase.properties());
		settings.put("meshgate.development.data", data.toString());
		context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("whole-portal", settings));
		DefaultListableBeanFactory beans = (DefaultListableBeanFactory) context.getBeanFactory();
		beans.registerSingleton("clock", this.clock);
		beans.registerDisposableBean("data", () -> FileSystemUtils.deleteRecursively(data));
	}

	private static Path folder() {
		try {
			return Files.createTempDirectory("meshgate-portal-");
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

}

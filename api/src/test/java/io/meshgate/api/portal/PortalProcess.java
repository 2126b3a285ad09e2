package io.meshgate.api.portal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.springframework.test.util.TestSocketUtils;

/**
 * The portal in a process of its own, beside its database.
 */
public final class PortalProcess implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofMinutes(3);

	private final Process process;

	private final int port;

	private final Path log;

	private PortalProcess(Process process, int port, Path log) {
		this.process = process;
		this.port = port;
		this.log = log;
	}

	/**
	 * Starts it and waits until it takes requests.
	 * @param java what the JVM is told: memory, and what to run
	 * @param settings of the portal, as environment variables
	 * @param log the file for what it prints
	 * @return the running portal
	 */
	public static PortalProcess start(List<String> java, Map<String, String> settings, Path log)
			throws IOException, InterruptedException {
		int port = TestSocketUtils.findAvailableTcpPort();
		List<String> command = new ArrayList<>(java);
		command.addFirst(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
		builder.environment().keySet().removeIf((name) -> name.startsWith("SPRING_") || name.startsWith("JAVA_TOOL"));
		builder.environment().putAll(settings);
		builder.environment().put("SERVER_PORT", String.valueOf(port));
		PortalProcess portal = new PortalProcess(builder.start(), port, log);
		portal.await();
		return portal;
	}

	/**
	 * The way to it.
	 * @return the portal on this machine
	 */
	public Portal portal() {
		return new Portal(this.port);
	}

	/**
	 * What the operating system counts as the process's memory, the most so far.
	 * @return in MiB
	 */
	public long mostMemory() throws IOException {
		String line = Files.readAllLines(Path.of("/proc", String.valueOf(this.process.pid()), "status"))
			.stream()
			.filter((status) -> status.startsWith("VmHWM:"))
			.findFirst()
			.orElseThrow();
		return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
	}

	private void await() throws IOException, InterruptedException {
		long deadline = System.nanoTime() + PATIENCE.toNanos();
		try (HttpClient http = HttpClient.newHttpClient()) {
			while (!isReady(http)) {
				if (!this.process.isAlive() || System.nanoTime() > deadline) {
					close();
					throw new IllegalStateException("The portal did not start: " + Files.readString(this.log));
				}
				Thread.sleep(200);
			}
		}
	}

	private boolean isReady(HttpClient http) throws InterruptedException {
		URI readiness = URI.create("http://localhost:" + this.port + "/actuator/health/readiness");
		try {
			return http.send(HttpRequest.newBuilder(readiness).build(), BodyHandlers.discarding()).statusCode() == 200;
		}
		catch (IOException refused) {
			return false;
		}
	}

	@Override
	public void close() {
		this.process.destroy();
		try {
			if (!this.process.waitFor(30, TimeUnit.SECONDS)) {
				this.process.destroyForcibly();
			}
		}
		catch (InterruptedException interruption) {
			Thread.currentThread().interrupt();
			this.process.destroyForcibly();
		}
	}

}

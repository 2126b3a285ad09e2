package io.meshgate.api.executor.postgresql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

import org.springframework.util.FileSystemUtils;

/**
 * A real PostgreSQL of this JVM's own, from the binaries among the tests' dependencies.
 */
final class PostgresServer implements AutoCloseable {

	private final Path folder = Files.createTempDirectory("meshgate-postgres-");

	private final OtherUser user = OtherUser.find();

	private final String password = UUID.randomUUID().toString();

	private final int port = freePort();

	private PostgresServer() throws IOException {
	}

	/**
	 * Starts it, or says why that is not possible.
	 * @return the server, once it takes connections
	 */
	static PostgresServer start() {
		try {
			PostgresServer server = new PostgresServer();
			server.unpack();
			server.make();
			server.startAgain();
			return server;
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	private void unpack() throws IOException {
		String name = "/postgres-" + system() + "-" + architecture() + ".txz";
		Files.setPosixFilePermissions(this.folder, PosixFilePermissions.fromString("rwxr-xr-x"));
		try (InputStream packed = PostgresServer.class.getResourceAsStream(name)) {
			Objects.requireNonNull(packed, "No PostgreSQL for this machine among the dependencies: " + name);
			TarArchiveInputStream archive = new TarArchiveInputStream(new XZInputStream(packed));
			for (TarArchiveEntry entry; (entry = archive.getNextEntry()) != null;) {
				unpack(archive, entry);
			}
		}
	}

	private void unpack(TarArchiveInputStream archive, TarArchiveEntry entry) throws IOException {
		Path file = this.folder.resolve(entry.getName());
		if (entry.isDirectory()) {
			Files.createDirectories(file);
			return;
		}
		Files.createDirectories(Objects.requireNonNull(file.getParent()));
		if (entry.isSymbolicLink()) {
			Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
			return;
		}
		Files.copy(archive, file);
		Set<PosixFilePermission> rights = PosixFilePermissions
			.fromString(((entry.getMode() & 0100) != 0) ? "rwxr-xr-x" : "rw-r--r--");
		Files.setPosixFilePermissions(file, rights);
	}

	private void make() throws IOException {
		Path work = Files.createDirectory(this.folder.resolve("work"));
		Path secret = Files.writeString(work.resolve("password"), this.password);
		this.user.own(work);
		this.user.own(secret);
		run("initdb", "-D", "data", "-U", "postgres", "-A", "scram-sha-256", "--pwfile=password", "-E", "UTF8",
				"--locale=C", "--no-sync");
	}

	/** Starts it where it was stopped, on the same port. */
	void startAgain() {
		String settings = "-c listen_addresses=127.0.0.1 -c port=" + this.port
				+ " -c unix_socket_directories= -c fsync=off -c shared_buffers=16MB -c max_connections=40";
		run("pg_ctl", "-D", "data", "-l", "log", "-w", "-t", "60", "-o", settings, "start");
	}

	/** Stops it as an outage does. */
	void stop() {
		run("pg_ctl", "-D", "data", "-w", "-t", "60", "-m", "immediate", "stop");
	}

	private void run(String program, String... arguments) {
		Path work = this.folder.resolve("work");
		List<String> command = new ArrayList<>();
		command.add(this.folder.resolve("bin").resolve(program).toString());
		command.addAll(List.of(arguments));
		String log = this.user.run(work, command);
		if (log != null) {
			Path server = work.resolve("log");
			throw new IllegalStateException(program + " of PostgreSQL failed: " + log
					+ (Files.isReadable(server) ? OtherUser.text(server) : ""));
		}
	}

	Connection connect(String database) throws SQLException {
		return DriverManager.getConnection(url(database), "postgres", this.password);
	}

	String url(String database) {
		return "jdbc:postgresql://127.0.0.1:" + this.port + "/" + URLEncoder.encode(database, StandardCharsets.UTF_8);
	}

	@Override
	public void close() throws IOException {
		stop();
		FileSystemUtils.deleteRecursively(this.folder);
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

	private static String system() {
		return System.getProperty("os.name").startsWith("Mac") ? "darwin" : "linux";
	}

	private static String architecture() {
		return System.getProperty("os.arch").matches("aarch64|arm64") ? "arm_64" : "x86_64";
	}

}

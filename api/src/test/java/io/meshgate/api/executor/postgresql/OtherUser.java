package io.meshgate.api.executor.postgresql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

/**
 * Who runs PostgreSQL, which refuses to be run by root: whoever runs the tests, and
 * somebody without rights where that is root.
 *
 * @param uid whose files it may write
 * @param way what a command is put behind
 */
record OtherUser(int uid, List<String> way) {

	private static final List<List<String>> WAYS = List.of(
			List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"),
			List.of("runuser", "-u", "nobody", "--"),
			List.of("su", "-s", "/bin/sh", "nobody", "-c", "exec \"$0\" \"$@\"", "--"));

	static OtherUser find() {
		int uid = new OtherUser(0, List.of()).ask();
		if (uid != 0) {
			return new OtherUser(uid, List.of());
		}
		for (List<String> way : WAYS) {
			int other = new OtherUser(0, way).ask();
			if (other > 0) {
				return new OtherUser(other, way);
			}
		}
		throw new IllegalStateException("PostgreSQL does not run as root, and neither setpriv nor runuser nor su "
				+ "makes somebody else run it: run the tests as another user");
	}

	/** Who that is, or -1 where it cannot be tried. */
	private int ask() {
		try {
			Path answer = Files.createTempFile("meshgate-user-", "");
			try {
				return isDone(Path.of("/"), List.of("id", "-u"), answer) ? Integer.parseInt(text(answer).strip()) : -1;
			}
			finally {
				Files.delete(answer);
			}
		}
		catch (IOException failure) {
			return -1;
		}
	}

	void own(Path file) throws IOException {
		Files.setAttribute(file, "unix:uid", this.uid);
	}

	/**
	 * Runs a command to its end, two minutes at most.
	 * @return null if it ends well, or else what it says
	 */
	@Nullable String run(Path folder, List<String> command) {
		try {
			Path output = Files.createTempFile("meshgate-postgres-", ".log");
			try {
				return isDone(folder, command, output) ? null : "\n" + text(output);
			}
			finally {
				Files.delete(output);
			}
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	private boolean isDone(Path folder, List<String> command, Path output) throws IOException {
		List<String> whole = new ArrayList<>(this.way);
		whole.addAll(command);
		Process process = new ProcessBuilder(whole).directory(folder.toFile())
			.redirectErrorStream(true)
			.redirectOutput(output.toFile())
			.start();
		try {
			if (!process.waitFor(2, TimeUnit.MINUTES)) {
				process.destroyForcibly();
				return false;
			}
			return process.exitValue() == 0;
		}
		catch (InterruptedException interruption) {
			process.destroyForcibly();
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while PostgreSQL was started", interruption);
		}
	}

	static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

}

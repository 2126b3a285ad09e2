package io.meshgate.api.portal;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the real documents of others stand: beside the project and never in it, at
 * {@code ../shared/corpora} as seen from the project's folder, or where the system
 * property {@code meshgate.corpora} says.
 */
public final class Corpora {

	private Corpora() {
	}

	/**
	 * Their folder.
	 * @return a folder that is there
	 */
	public static Path root() {
		String stated = System.getProperty("meshgate.corpora");
		if (stated != null) {
			return Path.of(stated);
		}
		for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
			Path corpora = folder.resolveSibling("shared").resolve("corpora");
			if (Files.isDirectory(corpora)) {
				return corpora;
			}
		}
		throw new IllegalStateException("There is no folder ../shared/corpora beside the project.");
	}

}

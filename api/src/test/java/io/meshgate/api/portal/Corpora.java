package io.meshgate.api.portal;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the real documents of others stand: beside the project and never in it, at
 * {@code ../shared/corpora} as seen from the project's folder.
 */
public final class Corpora {

	private Corpora() {
	}

	/**
	 * Their folder.
	 * @return a folder that is there
	 */
	public static Path root() {
		Path corpora = Path.of("..", "..", "shared", "corpora");
		if (Files.isDirectory(corpora)) {
			return corpora;
		}
		throw new IllegalStateException("There is no folder ../shared/corpora beside the project.");
	}

}

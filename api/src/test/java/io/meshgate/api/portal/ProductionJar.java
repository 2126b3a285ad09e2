package io.meshgate.api.portal;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What is put into production, as the build has just packed it.
 */
public final class ProductionJar {

	private ProductionJar() {
	}

	/**
	 * Where it lies.
	 * @return the path of the jar
	 */
	public static Path path() throws IOException {
		try (DirectoryStream<Path> jars = Files.newDirectoryStream(Path.of("target"), "meshgate-api-*.jar")) {
			return jars.iterator().next();
		}
	}

}

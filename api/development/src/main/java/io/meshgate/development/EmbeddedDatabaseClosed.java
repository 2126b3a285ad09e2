package io.meshgate.development;

import java.nio.file.Path;

import org.springframework.core.NestedExceptionUtils;

/**
 * The embedded database cannot be opened, most often because another portal has it open.
 */
final class EmbeddedDatabaseClosed extends IllegalStateException {

	private static final long serialVersionUID = 1L;

	EmbeddedDatabaseClosed(Path folder, Throwable cause) {
		super("The embedded Neo4j in %s cannot be opened: %s".formatted(folder,
				NestedExceptionUtils.getMostSpecificCause(cause).getMessage()), cause);
	}

}

package io.meshgate.api.descriptor.export;

import io.meshgate.api.refusal.BadRequest;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of the address.
 *
 * @param format {@code odps}, {@code odcs}, {@code backstage} or {@code datahub}
 * @param of the global id of a data product, a domain or a contract; the whole mesh
 * unless stated
 */
record ExportQuery(@Nullable String format, @Nullable String of) {

	/** Refuses what only tells of a part of the mesh. */
	void wholeMesh() {
		if (this.of != null) {
			throw new BadRequest("With format 'datahub' the whole mesh is handed out, without 'of'.");
		}
	}

	Standard standard() {
		String word = (this.format != null) ? this.format : "";
		return Standard.named(word)
			.orElseThrow(() -> new BadRequest("'format' is 'odps', 'odcs', 'backstage' or 'datahub'."));
	}

}

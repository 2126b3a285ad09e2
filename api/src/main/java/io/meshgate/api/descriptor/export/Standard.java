package io.meshgate.api.descriptor.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What documents are written by.
 */
enum Standard {

	/** Bitol's data products, 1.1. */
	ODPS,
	/** Bitol's data contracts, 3.2. */
	ODCS,
	/** The entities of a Backstage catalogue. */
	BACKSTAGE,
	/** The metadata change proposals of a DataHub catalogue. */
	DATAHUB;

	static Optional<Standard> named(String word) {
		return Arrays.stream(values())
			.filter((standard) -> standard.name().toLowerCase(Locale.ROOT).equals(word))
			.findFirst();
	}

}

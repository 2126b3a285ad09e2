package io.meshgate.api.descriptor.datahub;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import io.meshgate.graph.dataset.DatasetName;

/**
 * How DataHub names a dataset: by a platform, a name there, and an environment.
 *
 * @param platform where it is
 * @param name there
 * @param environment such as {@code PROD}
 */
record DatasetUrn(String platform, String name, String environment) {

	/** Empty for what is no dataset. */
	static Optional<DatasetUrn> of(Urn urn) {
		List<String> parts = urn.parts();
		if (!urn.type().equals("dataset") || parts.size() != 3) {
			return Optional.empty();
		}
		String platform = Urn.parse(parts.get(0)).map(Urn::id).orElse(parts.get(0));
		return Optional.of(new DatasetUrn(platform, parts.get(1), parts.get(2)));
	}

	DatasetName dataset() {
		boolean production = this.environment.equals("PROD");
		return new DatasetName(production ? this.platform : this.platform + ":" + lowered(), this.name);
	}

	private String lowered() {
		return this.environment.toLowerCase(Locale.ROOT);
	}

}

package io.meshgate.api.descriptor.bitol;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.meshgate.api.descriptor.reading.Fields;
import io.meshgate.api.descriptor.reading.Unreadable;
import io.meshgate.graph.dataset.DatasetName;

/**
 * The datasets that a contract names: each object of its schema on each of its servers,
 * by the names that lineage tools use. What cannot be named, as where a variable is not
 * resolved, is left alone.
 */
final class NamedDatasets {

	private static final int MOST = 1_000;

	private NamedDatasets() {
	}

	static List<DatasetName> of(Fields root) {
		List<Fields> servers = mappings(root, "servers");
		List<Fields> objects = mappings(root, "schema");
		Set<DatasetName> names = new LinkedHashSet<>();
		for (Fields server : servers) {
			names(server, objects).filter(NamedDatasets::isResolved).forEach(names::add);
		}
		return names.stream().limit(MOST).toList();
	}

	/** What is no list of mappings names nothing. */
	private static List<Fields> mappings(Fields root, String name) {
		try {
			return root.list(name);
		}
		catch (Unreadable spoilt) {
			return List.of();
		}
	}

	private static Stream<DatasetName> names(Fields server, List<Fields> objects) {
		return text(server, "type").stream()
			.flatMap((type) -> objects.stream()
				.flatMap((object) -> text(object, "physicalName").stream())
				.flatMap((table) -> new ServerNaming(server, objects.size() == 1).name(type, table).stream()));
	}

	private static boolean isResolved(DatasetName name) {
		String whole = name.namespace() + name.name();
		return whole.length() <= Fields.SHORT && whole.chars().noneMatch((letter) -> "${}*\"` ".indexOf(letter) >= 0);
	}

	static Optional<String> text(Fields fields, String name) {
		try {
			return fields.text(name);
		}
		catch (Unreadable spoilt) {
			return Optional.empty();
		}
	}

}

package io.meshgate.api.descriptor.bitol;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.meshgate.api.descriptor.writing.Draft;
import io.meshgate.api.descriptor.writing.Sheet;
import io.meshgate.graph.exports.ExportedContract.Classified;

/**
 * Lays what owners say of columns over a contract. Of what stands twice the first is
 * meant, as where contracts are understood.
 */
final class ContractClassification {

	private final Map<String, String> said = new HashMap<>();

	private ContractClassification(List<Classified> said) {
		said.forEach((column) -> this.said.put(column.column(), column.classification()));
	}

	static Sheet lay(Sheet sheet, List<Classified> classified) {
		Map<String, List<Classified>> byObject = new HashMap<>();
		classified.forEach((column) -> byObject.merge(column.object(), List.of(column), ContractClassification::both));
		for (Draft object : sheet.draft().items("schema")) {
			object.text("name")
				.map(byObject::remove)
				.ifPresent((said) -> new ContractClassification(said).layBelow(object, ""));
		}
		return sheet;
	}

	private void layBelow(Draft parent, String above) {
		for (Draft property : parent.items("properties")) {
			property.text("name").ifPresent((name) -> lay(property, above + name));
		}
	}

	private void lay(Draft column, String path) {
		String classification = this.said.remove(path);
		if (classification != null) {
			column.set("classification", classification);
		}
		layBelow(column, path + ".");
		column.part("items").ifPresent((element) -> lay(element, path + "[]"));
	}

	private static List<Classified> both(List<Classified> some, List<Classified> others) {
		return Stream.of(some, others).flatMap(List::stream).toList();
	}

}

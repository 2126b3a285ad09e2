package io.meshgate.api.descriptor.bitol;

import java.util.Optional;
import java.util.regex.Pattern;

import io.meshgate.api.descriptor.reading.Fields;
import io.meshgate.api.descriptor.reading.Interpretation;
import io.meshgate.api.descriptor.reading.Unreadable;
import io.meshgate.graph.contract.ContractContent;

/**
 * Understands the documents of the Bitol standards: data products (ODPS 0.9 to 1.1) and
 * data contracts (ODCS 2.2 to 3.2).
 */
public final class BitolDocuments {

	static final String PRODUCT_VERSION = "v1.1.0";

	static final String CONTRACT_VERSION = "v3.2.0";

	private static final Pattern PRODUCT_VERSIONS = Pattern.compile("v?(0\\.9|1\\.[01])(\\..*)?");

	private static final Pattern CONTRACT_VERSIONS = Pattern.compile("v?(2\\.2|3\\.[0-2])(\\..*)?");

	private BitolDocuments() {
	}

	/**
	 * Understands one document.
	 * @param root the document
	 * @return what it says; empty for another kind
	 */
	public static Optional<Interpretation> interpret(Fields root) {
		return switch (root.required("kind")) {
			case "DataProduct" -> {
				refuseOther(root, PRODUCT_VERSIONS, "v0.9 to v1.1");
				yield Optional.of(new ProductDocument(root).interpret());
			}
			case "DataContract" -> {
				refuseOther(root, CONTRACT_VERSIONS, "v2.2 to v3.2");
				yield Optional.of(ContractDocument.interpret(root));
			}
			default -> Optional.empty();
		};
	}

	/**
	 * Reads all that a data contract says, to be held against another version of it.
	 * @param root the document
	 * @return what it says; empty for another kind
	 */
	public static Optional<ContractContent> contract(Fields root) {
		return root.required("kind").equals("DataContract") ? Optional.of(ContractDocument.whole(root))
				: Optional.empty();
	}

	private static void refuseOther(Fields root, Pattern versions, String known) {
		String version = root.required("apiVersion");
		if (!versions.matcher(version).matches()) {
			throw new Unreadable("apiVersion '" + version + "' is not read, only " + known, root.line());
		}
	}

}

package io.meshgate.api.descriptor.bitol;

import java.util.Optional;

import io.meshgate.api.descriptor.writing.Draft;
import io.meshgate.api.descriptor.writing.Sheet;
import io.meshgate.graph.exports.ExportedContract;
import io.meshgate.graph.exports.ExportedProduct;

/**
 * Writes data products and data contracts by the Bitol standards: ODPS 1.1 and ODCS 3.2.
 */
public final class BitolSheets {

	private BitolSheets() {
	}

	/**
	 * Writes a data product.
	 * @param product as it stands
	 * @return an ODPS document
	 */
	public static Sheet product(ExportedProduct product) {
		return new ProductWriting(product).write();
	}

	/**
	 * Writes a data contract, which is its document.
	 * @param contract as it stands
	 * @return an ODCS document
	 */
	public static Sheet contract(ExportedContract contract) {
		return ((contract.document() != null) ? Sheet.of(contract.document().content()) : Optional.<Sheet>empty())
			.filter((sheet) -> sheet.draft().text("kind").filter("DataContract"::equals).isPresent())
			.map(ContractLift::lift)
			.map((sheet) -> ContractClassification.lay(sheet, contract.classified()))
			.orElseGet(() -> bare(contract));
	}

	private static Sheet bare(ExportedContract contract) {
		Sheet sheet = Sheet.empty();
		Draft draft = sheet.draft();
		draft.set("apiVersion", BitolDocuments.CONTRACT_VERSION)
			.set("kind", "DataContract")
			.set("id", contract.contractId())
			.set("version", contract.version())
			.set("name", contract.name())
			.set("status", contract.status());
		return sheet;
	}

}

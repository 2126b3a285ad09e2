package io.meshgate.api.descriptor.export;

import java.util.List;

import io.meshgate.api.descriptor.bitol.BitolSheets;
import io.meshgate.api.descriptor.writing.Sheet;
import io.meshgate.api.portal.NeedsCorpora;
import io.meshgate.graph.exports.ExportedContract;
import io.meshgate.graph.exports.KeptDocument;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@NeedsCorpora
class BitolSheetsTests {

	@Test
	void bringsAContractOfTheSecondVersionIntoTheShapeOfTheThird() {
		JsonNode contract = contract("""
				apiVersion: v2.2.2
				kind: DataContract
				uuid: 53581432-6c55-4ba2-a65f-72344a91553a
				version: 1.1.0
				status: current
				type: tables
				quantumName: tides
				datasetName: harbour
				username: '${env.username}'
				dataset:
				- table: gauges
				  physicalName: gauges_1
				  priorTableName: meters
				  columns:
				  - column: height
				    isPrimaryKey: true
				    isNullable: false
				    logicalType: decimal
				    physicalType: decimal(10,2)
				    clusterStatus: true
				  quality:
				  - code: nullCheck
				    toolName: Elevate
				stakeholders:
				- username: ada
				  role: Data Scientist
				slaDefaultColumn: gauges.height
				slaProperties:
				- property: latency
				  value: 4
				  unit: d
				  column: gauges.height
				roles:
				- role: reader
				  access: read
				""");
		assertThat(Rules.broken("odcs", contract)).isEmpty();
		assertThat(contract.path("id").asString()).isEqualTo("53581432-6c55-4ba2-a65f-72344a91553a");
		assertThat(contract.at("/schema/0/properties/0/required").asBoolean()).isTrue();
		assertThat(contract.at("/schema/0/properties/0/logicalType").asString()).isEqualTo("number");
		assertThat(contract.at("/team/members/0/username").asString()).isEqualTo("ada");
		assertThat(contract.toString()).contains("decimal", "priorTableName", "meters", "nullCheck", "Elevate",
				"clusterStatus", "${env.username}");
	}

	@Test
	void leavesAContractOfTheThirdVersionAsItCame() {
		String text = "# ours\nkind: DataContract\napiVersion: v3.0.2\nid: a\nversion: 1.10 # text\nstatus: draft\n";
		assertThat(BitolSheets.contract(exported(text)).yaml()).isEqualTo(text);
		assertThat(contract(text).path("version").asString()).isEqualTo("1.10");
	}

	@Test
	void writesWhatIsKnownWhereNoDocumentIsKept() {
		Sheet sheet = BitolSheets.contract(exported("only a text"));
		assertThat(sheet.yaml()).isEqualTo("""
				apiVersion: v3.2.0
				kind: DataContract
				id: tides
				version: "1.10"
				status: active
				""");
		assertThat(Rules.broken("odcs", sheet.json())).isEmpty();
	}

	@Test
	void saysHowDelicateOwnersSayThatColumnsAre() {
		String text = """
				kind: DataContract
				apiVersion: v3.1.0
				id: a
				version: 1.0.0 # kept
				schema:
				- name: gauges
				  properties:
				  - {name: height, logicalType: string, classification: public}
				  - {name: height, logicalType: string}
				  - name: keepers
				    logicalType: array
				    items: {logicalType: object, properties: [{name: mail, logicalType: string}]}
				""";
		Sheet sheet = BitolSheets.contract(exported(text, List.of(classified("height", "internal"),
				classified("keepers[].mail", "PII"), classified("gone", "x"))));
		JsonNode columns = sheet.json().at("/schema/0/properties");
		assertThat(columns.at("/0/classification").asString()).isEqualTo("internal");
		assertThat(columns.at("/1").has("classification")).isFalse();
		assertThat(columns.at("/2/items/properties/0/classification").asString()).isEqualTo("PII");
		assertThat(sheet.yaml()).contains("# kept");
		assertThat(Rules.broken("odcs", sheet.json())).isEmpty();
		assertThat(BitolSheets.contract(exported(text, List.of(classified("height", "public")))).yaml())
			.isEqualTo(text);
	}

	private static ExportedContract.Classified classified(String column, String classification) {
		return new ExportedContract.Classified("gauges", column, classification);
	}

	private static JsonNode contract(String text) {
		return BitolSheets.contract(exported(text)).json();
	}

	private static ExportedContract exported(String text) {
		return exported(text, List.of());
	}

	private static ExportedContract exported(String text, List<ExportedContract.Classified> classified) {
		return new ExportedContract("1", "tides", "1.10", null, "active",
				new KeptDocument("odcs:tides", "yaml", text, false), classified);
	}

}

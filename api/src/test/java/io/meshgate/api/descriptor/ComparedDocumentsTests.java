package io.meshgate.api.descriptor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import io.meshgate.graph.contract.VersionPair;
import io.meshgate.graph.contract.change.ContractComparison;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What two documents say is compared whole: whatever is different is told, and that
 * nothing has changed is said of nothing else.
 */
class ComparedDocumentsTests {

	private static final String NOTHING = "Nothing that the contract promises has changed.";

	private static final String BASE = """
			apiVersion: v3.1.0
			kind: DataContract
			id: lines
			name: Lines
			version: 1.0.0
			status: active
			tenant: shop
			domain: sales
			dataProduct: orders
			description:
			  purpose: To bill
			  usage: For reports
			  limitations: Not for ads
			tags: [billing]
			price:
			  priceAmount: 9.95
			  priceCurrency: EUR
			  priceUnit: month
			team:
			  members:
			    - username: olga
			roles:
			  - role: reader
			    access: read
			  - role: writer
			    access: write
			support:
			  - channel: '#orders'
			    url: https://chat.test/orders
			slaDefaultElement: lines.sku
			slaProperties:
			  - property: latency
			    value: 4
			    unit: d
			    description: Mostly
			servers:
			  - server: lake
			    type: s3
			    location: s3://lake/orders
			    environment: prod
			schema:
			  - name: lines
			    physicalType: table
			    deprecated: true
			    relationships:
			      - type: foreignKey
			        from: lines.order
			        to: orders.id
			    quality:
			      - name: rows
			        metric: rowCount
			        mustBeGreaterThan: 5
			        dimension: completeness
			    properties:
			      - name: sku
			        logicalType: string
			        deprecated: true
			        examples: [a]
			        relationships:
			          - to: articles.sku
			customProperties:
			  - property: p
			    value: v
			authoritativeDefinitions:
			  - url: https://docs.test
			    type: business
			""";

	static Stream<String> lines() {
		return BASE.lines()
			.filter((line) -> line.matches(".*[a-zA-Z]: \\S.*"))
			.filter((line) -> !line.matches("(apiVersion|kind|id|version): .*"));
	}

	@ParameterizedTest
	@MethodSource("lines")
	void tellsWhateverIsDifferent(String line) {
		String other = line.endsWith("]") ? line.replace("]", ", more]")
				: line.endsWith(": true") ? line.replace(": true", ": false")
						: line.endsWith("'") ? line.substring(0, line.length() - 1) + "x'" : line + "9";
		ContractComparison comparison = compare(BASE, BASE.replace(line + "\n", other + "\n"));
		assertThat(comparison.changes()).as("from '%s' to '%s'", line.strip(), other.strip()).isNotEmpty();
		assertThat(comparison.summary()).isNotEqualTo(NOTHING);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"purpose: To bill;purpose: To send bills;SECTION_CHANGED INFORMATIONAL null description",
			"usage: For reports;usage: For audits;USAGE_CHANGED INFORMATIONAL null usage",
			"limitations: Not for ads;limitations: For nothing;LIMITATIONS_CHANGED INFORMATIONAL null limitations",
			"status: active;status: deprecated;STATUS_CHANGED INFORMATIONAL null status",
			"priceAmount: 9.95;priceAmount: 10;PRICE_RAISED BREAKING null price",
			"priceAmount: 9.95;priceAmount: 9;PRICE_LOWERED NON_BREAKING null price",
			"username: olga;username: otto;SECTION_CHANGED INFORMATIONAL null team",
			"access: read;access: all;ROLE_CHANGED INFORMATIONAL null reader",
			"environment: prod;environment: test;SECTION_CHANGED INFORMATIONAL null servers",
			"description: Mostly;description: Always;SECTION_CHANGED INFORMATIONAL null slaProperties",
			"examples: [a];examples: [b];SECTION_CHANGED INFORMATIONAL null schema",
			"    physicalType: table;    physicalType: view;SECTION_CHANGED INFORMATIONAL null schema" })
	void tellsWhereAndWhatThatMeans(String was, String is, String change) {
		assertThat(BASE).contains(was);
		assertThat(told(BASE, BASE.replace(was, is))).containsExactly(change);
	}

	@Test
	void tellsARelationshipByItsColumn() {
		String without = BASE.replace("        relationships:\n          - to: articles.sku\n", "");
		assertThat(told(BASE, without)).containsExactly("RELATIONSHIP_REMOVED BREAKING lines sku");
		assertThat(told(without, BASE)).containsExactly("RELATIONSHIP_ADDED NON_BREAKING lines sku");
		assertThat(told(BASE, BASE.replace("to: orders.id", "to: orders.key")))
			.containsExactly("RELATIONSHIP_REMOVED BREAKING lines null", "RELATIONSHIP_ADDED NON_BREAKING lines null");
	}

	@Test
	void tellsThatSomethingStays() {
		assertThat(told(BASE, BASE.replace("deprecated: true", "deprecated: false"))).containsExactly(
				"DEPRECATION_LIFTED INFORMATIONAL lines null", "DEPRECATION_LIFTED INFORMATIONAL lines sku");
	}

	@Test
	void tellsARoleByItsName() {
		assertThat(told(BASE, BASE.replace("  - role: writer\n    access: write\n", "")))
			.containsExactly("ROLE_REMOVED BREAKING null writer");
	}

	/** Neither the order of things nor how they are written, nor the version itself. */
	@Test
	void callsTheSameWhatSaysTheSame() {
		List<String> lines = new ArrayList<>(BASE.lines().toList());
		lines.removeIf((line) -> line.startsWith("tenant:") || line.startsWith("status:"));
		String moved = String.join("\n", lines) + "\nstatus: 'active'\ntenant: \"shop\"\nlater: []\nnone: null\n";
		String written = moved.replace("version: 1.0.0", "version: 1.0.1\ncontractCreatedTs: 2026-01-01T00:00:00Z")
			.replace("v3.1.0", "v3.2.0")
			.replace("tags: [billing]", "tags:\n  - billing");
		ContractComparison comparison = compare(BASE, written);
		assertThat(comparison.changes()).isEmpty();
		assertThat(comparison.summary()).isEqualTo(NOTHING);
	}

	@Test
	void readsJsonAndWhatIsNoLongerRead() {
		String json = "{\"apiVersion\": \"v3.1.0\", \"kind\": \"DataContract\", \"id\": \"a\", \"tags\": [\"%s\"]}";
		assertThat(told(json.formatted("x"), json.formatted("y")))
			.containsExactly("SECTION_CHANGED INFORMATIONAL null tags");
		assertThat(told(json.formatted("x"), "apiVersion: v3.1.0\nkind: DataContract\nid: a\ntags: [x]\n")).isEmpty();
		assertThat(ContractText.content("kind: DataProduct\nid: a\n")).isEmpty();
		assertThat(ContractText.content("schema: [1\n")).isEmpty();
		assertThat(ContractText.content("")).isEmpty();
	}

	/** As before the third version, which calls most things otherwise. */
	@Test
	void knowsTheNamesOfTheSecondVersion() {
		String second = "apiVersion: v2.2.0\nkind: DataContract\nuuid: a\nversion: 1.0.0\ndatasetDomain: sales\n";
		String third = "apiVersion: v3.0.0\nkind: DataContract\nid: a\nversion: 2.0.0\ndomain: sales\n";
		assertThat(told(second, third)).isEmpty();
		assertThat(told(second, third.replace("sales", "stock")))
			.containsExactly("SECTION_CHANGED INFORMATIONAL null domain");
	}

	@Test
	void hasManyLinesToTry() {
		assertThat(lines().count()).isGreaterThan(35);
		assertThat(compare(BASE, BASE).summary()).isEqualTo(NOTHING);
	}

	private static List<String> told(String before, String after) {
		return compare(before, after).changes()
			.stream()
			.map((change) -> change.kind() + " " + change.effect() + " " + change.object() + " " + change.column())
			.toList();
	}

	private static ContractComparison compare(String before, String after) {
		return ContractComparison
			.of(new VersionPair(new VersionPair.Version("1.0.0", ContractText.content(before).orElseThrow()),
					new VersionPair.Version("1.0.1", ContractText.content(after).orElseThrow())));
	}

}

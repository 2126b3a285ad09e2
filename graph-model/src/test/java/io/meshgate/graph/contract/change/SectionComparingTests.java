package io.meshgate.graph.contract.change;

import java.util.List;

import io.meshgate.graph.contract.ContractContent;
import io.meshgate.graph.contract.Section;
import io.meshgate.graph.contract.ServiceLevel;
import io.meshgate.graph.contract.VersionPair;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SectionComparingTests {

	@ParameterizedTest
	@CsvSource({ "usage, USAGE_CHANGED", "limitations, LIMITATIONS_CHANGED", "status, STATUS_CHANGED",
			"team, SECTION_CHANGED", "support, SECTION_CHANGED", "tags, SECTION_CHANGED", "schema, SECTION_CHANGED",
			"servers, SECTION_CHANGED", "whatever, SECTION_CHANGED" })
	void neverSaysThatTextForPeopleBreaks(String name, String kind) {
		List<Section> one = List.of(Section.of(name, List.of("one")));
		List<Section> other = List.of(Section.of(name, List.of("other")));
		for (ContractComparison comparison : List.of(compare(one, other), compare(one, List.of()),
				compare(List.of(), one))) {
			assertThat(told(comparison)).containsExactly(kind + " INFORMATIONAL null " + name);
			assertThat(comparison.summary()).isEqualTo("Nothing breaks.");
		}
		assertThat(compare(one, one).summary()).isEqualTo("Nothing that the contract promises has changed.");
	}

	@Test
	void saysInWordsWhatChanged() {
		assertThat(because(Section.of("status", List.of("active")), Section.of("status", List.of("retired"))))
			.isEqualTo("It is 'retired' and was 'active'.");
		assertThat(because(Section.of("status", List.of()), Section.of("status", List.of("draft"))))
			.isEqualTo("It is 'draft' and was nowhere.");
		assertThat(because(Section.of("team", List.of()), Section.of("team", List.of("a"))))
			.isEqualTo("'team' is there now.");
		assertThat(because(Section.of("team", List.of("a")), Section.of("team", List.of())))
			.isEqualTo("'team' is no longer there.");
		assertThat(because(Section.of("team", List.of("a")), Section.of("team", List.of("b"))))
			.isEqualTo("'team' says something else.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "9.95 EUR month;10 EUR month;PRICE_RAISED BREAKING",
			";10 EUR month;PRICE_RAISED BREAKING", "10 EUR month;9.95 EUR month;PRICE_LOWERED NON_BREAKING",
			"10 EUR month;;PRICE_LOWERED NON_BREAKING", "10 EUR month;10.00 EUR month;PRICE_CHANGED INFORMATIONAL",
			"10 EUR month;12 USD month;PRICE_CHANGED INFORMATIONAL",
			"10 EUR year;1 EUR month;PRICE_CHANGED INFORMATIONAL",
			"ten EUR month;12 EUR month;PRICE_CHANGED INFORMATIONAL" })
	void tellsWhetherItCostsMore(@Nullable String before, @Nullable String after, String change) {
		ContractComparison comparison = compare(price(before), price(after));
		assertThat(told(comparison)).containsExactly(change + " null price");
		assertThat(comparison.changes().getFirst().because()).endsWith(".");
	}

	@Test
	void namesBothPrices() {
		assertThat(compare(price("9.95 EUR month"), price("10 EUR month")).changes().getFirst().because())
			.isEqualTo("It costs 10 EUR a month and cost 9.95 EUR a month, and who agreed to that before pays more.");
		assertThat(compare(price("10 EUR month"), List.of()).changes().getFirst().because())
			.isEqualTo("It costs nothing that is said and cost 10 EUR a month.");
	}

	@Test
	void missesARelationshipAndARoleThatAreGone() {
		List<Section> with = List.of(
				new Section("relationships", "lines", "sku", List.of("to: articles.sku", "to: a.b")),
				new Section("roles", null, "reader", List.of("access: read", "role: reader")));
		List<Section> less = List.of(new Section("relationships", "lines", "sku", List.of("to: a.b")));
		assertThat(told(compare(with, less))).containsExactly("RELATIONSHIP_REMOVED BREAKING lines sku",
				"ROLE_REMOVED BREAKING null reader");
		assertThat(told(compare(less, with))).containsExactly("RELATIONSHIP_ADDED NON_BREAKING lines sku",
				"ROLE_ADDED NON_BREAKING null reader");
		assertThat(told(compare(with, with))).isEmpty();
		List<Section> other = List.of(with.getFirst(),
				new Section("roles", null, "reader", List.of("access: write", "role: reader")));
		assertThat(told(compare(with, other))).containsExactly("ROLE_CHANGED INFORMATIONAL null reader");
	}

	/** What is told thing by thing is not told again, and what is not is. */
	@Test
	void tellsOfEachSectionOnce() {
		List<Section> was = List.of(Section.of("slaProperties", List.of("a")), Section.of("schema", List.of("a")),
				new Section("relationships", "lines", null, List.of("to: a")));
		List<Section> is = List.of(Section.of("slaProperties", List.of("b")), Section.of("schema", List.of("b")),
				new Section("relationships", "lines", null, List.of("to: b")));
		ServiceLevel level = new ServiceLevel("latency", null, "4", "d", null);
		assertThat(told(compare(content(List.of(level), was), content(List.of(), is)))).containsExactly(
				"SERVICE_LEVEL_REMOVED BREAKING null latency", "RELATIONSHIP_REMOVED BREAKING lines null",
				"RELATIONSHIP_ADDED NON_BREAKING lines null");
		assertThat(told(compare(content(List.of(level), was.subList(0, 2)), content(List.of(level), is.subList(0, 2)))))
			.containsExactly("SECTION_CHANGED INFORMATIONAL null slaProperties",
					"SECTION_CHANGED INFORMATIONAL null schema");
	}

	private static String because(Section was, Section is) {
		return compare(List.of(was), List.of(is)).changes().getFirst().because();
	}

	private static List<Section> price(@Nullable String text) {
		if (text == null) {
			return List.of();
		}
		String[] parts = text.split(" ");
		return List.of(Section.of("price",
				List.of("priceAmount: " + parts[0], "priceCurrency: " + parts[1], "priceUnit: " + parts[2])));
	}

	private static List<String> told(ContractComparison comparison) {
		return comparison.changes()
			.stream()
			.map((change) -> change.kind() + " " + change.effect() + " " + change.object() + " " + change.column())
			.toList();
	}

	private static ContractComparison compare(List<Section> before, List<Section> after) {
		return compare(content(List.of(), before), content(List.of(), after));
	}

	private static ContractComparison compare(ContractContent before, ContractContent after) {
		return ContractComparison
			.of(new VersionPair(new VersionPair.Version("1.0.0", before), new VersionPair.Version("1.1.0", after)));
	}

	private static ContractContent content(List<ServiceLevel> levels, List<Section> sections) {
		return new ContractContent(List.of(), levels, List.of(), List.of(), sections);
	}

}

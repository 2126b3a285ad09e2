package io.meshgate.graph.contract.change;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import io.meshgate.graph.contract.Column;
import io.meshgate.graph.contract.ColumnId;
import io.meshgate.graph.contract.ContractContent;
import io.meshgate.graph.contract.DescribedObject;
import io.meshgate.graph.contract.QualityRule;
import io.meshgate.graph.contract.SchemaObject;
import io.meshgate.graph.contract.SchemaObjectId;
import io.meshgate.graph.contract.Server;
import io.meshgate.graph.contract.ServiceLevel;
import io.meshgate.graph.contract.VersionPair;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class ContractComparisonTests {

	private static final Column PLAIN = column("sku", type("string", "varchar(18)"),
			new Column.Keys(false, false, false));

	static Stream<Arguments> changes() {
		return Stream.of(arguments(typed("string", "varchar(20)"), ChangeKind.TYPE_WIDENED, Effect.NON_BREAKING),
				arguments(typed("string", "varchar(10)"), ChangeKind.TYPE_NARROWED, Effect.BREAKING),
				arguments(typed("string", "text"), ChangeKind.TYPE_WIDENED, Effect.NON_BREAKING),
				arguments(typed("string", "bigint"), ChangeKind.TYPE_CHANGED, Effect.BREAKING),
				arguments(typed("integer", "varchar(18)"), ChangeKind.TYPE_CHANGED, Effect.BREAKING),
				arguments(allowing("open"), ChangeKind.VALUES_NARROWED, Effect.BREAKING),
				arguments(allowing(), ChangeKind.VALUES_WIDENED, Effect.NON_BREAKING),
				arguments(allowing("open", "closed", "new"), ChangeKind.VALUES_WIDENED, Effect.NON_BREAKING),
				arguments(holding("maxLength=20"), ChangeKind.TYPE_WIDENED, Effect.NON_BREAKING),
				arguments(holding("maxLength=9"), ChangeKind.TYPE_NARROWED, Effect.BREAKING),
				arguments(holding("maxLength=10", "minLength=2"), ChangeKind.TYPE_NARROWED, Effect.BREAKING),
				arguments(holding(), ChangeKind.TYPE_WIDENED, Effect.NON_BREAKING),
				arguments(holding("maxLength=10", "pattern=[a-z]+"), ChangeKind.TYPE_NARROWED, Effect.BREAKING),
				arguments(keyed(true, false, false), ChangeKind.REQUIRED_ADDED, Effect.BREAKING),
				arguments(back(keyed(true, false, false)), ChangeKind.REQUIRED_DROPPED, Effect.BREAKING),
				arguments(keyed(false, true, false), ChangeKind.UNIQUE_ADDED, Effect.NON_BREAKING),
				arguments(back(keyed(false, true, false)), ChangeKind.UNIQUE_DROPPED, Effect.BREAKING),
				arguments(keyed(false, false, true), ChangeKind.PRIMARY_KEY_CHANGED, Effect.NON_BREAKING),
				arguments(back(keyed(false, false, true)), ChangeKind.PRIMARY_KEY_CHANGED, Effect.BREAKING),
				arguments(classified("internal", "Restricted"), ChangeKind.CLASSIFICATION_RAISED, Effect.BREAKING),
				arguments(classified("3", "4"), ChangeKind.CLASSIFICATION_RAISED, Effect.BREAKING),
				arguments(classified("restricted", "public"), ChangeKind.CLASSIFICATION_CHANGED, Effect.INFORMATIONAL),
				arguments(classified("internal", "tlp:amber"), ChangeKind.CLASSIFICATION_CHANGED, Effect.INFORMATIONAL),
				arguments(classified(null, "secret"), ChangeKind.CLASSIFICATION_CHANGED, Effect.INFORMATIONAL));
	}

	@ParameterizedTest
	@MethodSource("changes")
	void saysWhatChangedAndWhomThatBreaks(List<Column> pair, ChangeKind kind, Effect effect) {
		assertThat(compare("1.0.0", List.of(pair.getFirst()), "1.1.0", List.of(pair.getLast())).changes())
			.singleElement()
			.satisfies((change) -> {
				assertThat(change.kind()).isEqualTo(kind);
				assertThat(change.effect()).isEqualTo(effect);
				assertThat(change.object()).isEqualTo("lines");
				assertThat(change.because()).endsWith(".");
			});
	}

	@Test
	void findsWhatCameWhatWentAndWhatOnlyHasAnotherName() {
		Column optional = column("colour", type("string", null), new Column.Keys(false, false, false));
		Column required = column("size", type("integer", null), new Column.Keys(true, false, false));
		assertThat(kinds(List.of(PLAIN), List.of(PLAIN, optional))).containsExactly("COLUMN_ADDED NON_BREAKING colour");
		assertThat(kinds(List.of(PLAIN), List.of(PLAIN, required))).containsExactly("COLUMN_ADDED BREAKING size");
		assertThat(kinds(List.of(PLAIN, optional), List.of(PLAIN))).containsExactly("COLUMN_REMOVED BREAKING colour");
		Column renamed = column("article", PLAIN.type(), PLAIN.keys());
		assertThat(kinds(List.of(PLAIN), List.of(renamed))).containsExactly("COLUMN_RENAMED BREAKING sku");
		assertThat(kinds(List.of(lying(PLAIN, "c1")), List.of(lying(renamed, "c1"))))
			.containsExactly("COLUMN_RENAMED NON_BREAKING sku");
		assertThat(kinds(List.of(lying(PLAIN, "c1")), List.of(lying(PLAIN, "c2"))))
			.containsExactly("PHYSICAL_NAME_CHANGED BREAKING sku");
		ContractComparison objects = ContractComparison
			.of(new VersionPair(version("1.0.0", List.of(described("a"), described("b"))),
					version("2.0.0", List.of(described("b"), described("c")))));
		assertThat(objects.changes()).extracting(ContractChange::kind)
			.containsExactly(ChangeKind.OBJECT_REMOVED, ChangeKind.OBJECT_ADDED);
	}

	@ParameterizedTest
	@CsvSource({ "1.0.0, 1.1.0, MINOR, true", "1.0.0, 1.0.1, PATCH, true", "v1.0.0, 2.0.0, MAJOR, false",
			"0.3.0, 0.4.0, MAJOR, false", "0.3.0, 0.3.1, PATCH, true", "1.0.0, V1, NONE, true",
			"2.0.0, 1.0.0, BACK, false", "draft, 1.0.0, UNKNOWN, false" })
	void tellsAVersionThatPromisesTooMuch(String from, String to, VersionStep step, boolean misleading) {
		ContractComparison breaking = compare(from, List.of(PLAIN), to, List.of());
		assertThat(breaking.step()).isEqualTo(step);
		assertThat(breaking.breaking()).isTrue();
		assertThat(breaking.misleading()).isEqualTo(misleading);
		assertThat(breaking.summary()).startsWith("One change breaks").endsWith(".");
		ContractComparison harmless = compare(from, List.of(), to, List.of(PLAIN));
		assertThat(harmless.breaking()).isFalse();
		assertThat(harmless.misleading()).isFalse();
		assertThat(harmless.summary()).isEqualTo("Nothing breaks.");
	}

	@ParameterizedTest
	@CsvSource({ "latency, 4, h, 1, d, WORSENED, BREAKING", "latency, 2, days, 24, h, IMPROVED, NON_BREAKING",
			"retention, 3, y, 2, y, WORSENED, BREAKING", "availability, 99.5, %, 99.9, %, IMPROVED, NON_BREAKING",
			"endOfSupport, 2032-05-12, , 2030-01-01, , WORSENED, BREAKING",
			"timeOfAvailability, 09:00, , 10:00, , CHANGED, INFORMATIONAL",
			"latency, soon, , 4, d, CHANGED, INFORMATIONAL" })
	void weighsServiceLevels(ArgumentsAccessor line) {
		String property = Objects.requireNonNull(line.getString(0));
		ServiceLevel was = new ServiceLevel(property, null, line.getString(1), line.getString(2), null);
		ServiceLevel is = new ServiceLevel(property, null, line.getString(3), line.getString(4), null);
		assertThat(levels(List.of(was), List.of(is))).singleElement().satisfies((change) -> {
			assertThat(change.kind()).hasToString("SERVICE_LEVEL_" + line.getString(5));
			assertThat(change.effect()).hasToString(line.getString(6));
		});
	}

	@Test
	void missesAServiceLevelThatIsGone() {
		ServiceLevel level = new ServiceLevel("latency", "a.b", "4", "d", null);
		assertThat(levels(List.of(level), List.of())).extracting(ContractChange::effect)
			.containsExactly(Effect.BREAKING);
		assertThat(levels(List.of(), List.of(level))).extracting(ContractChange::effect)
			.containsExactly(Effect.NON_BREAKING);
		assertThat(levels(List.of(level), List.of(level))).isEmpty();
	}

	/** Whatever the two are: nothing changes by itself, and there and back match. */
	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 20261125 })
	void holdsForAnyTwoVersions(long seed) {
		RandomColumns random = new RandomColumns(seed);
		for (int round = 0; round < 200; round++) {
			List<Column> one = random.columns();
			List<Column> other = random.columns();
			assertThat(compare("1", one, "1", one).changes()).as("seed " + seed).isEmpty();
			ContractComparison there = compare("1", one, "2", other);
			ContractComparison back = compare("2", other, "1", one);
			assertThat(there.changes().isEmpty()).as("seed " + seed).isEqualTo(back.changes().isEmpty());
			assertThat(count(there, ChangeKind.COLUMN_ADDED)).as("seed " + seed)
				.isEqualTo(count(back, ChangeKind.COLUMN_REMOVED));
			assertThat(there.changes()).extracting(ContractChange::effect).isSorted();
			assertThat(there.breaking())
				.isEqualTo(there.summary().contains("break") && !there.summary().startsWith("N"));
		}
	}

	@Test
	void saysWhoNoLongerFindsTheData() {
		Server lake = new Server("lake", List.of("type=s3", "location=s3://lake/orders"));
		Server moved = new Server("lake", List.of("type=s3", "location=s3://pond/orders"));
		Server renamed = new Server("pond", lake.settings());
		Server warehouse = new Server("warehouse", List.of("type=postgres", "host=db"));
		assertThat(places(List.of(lake), List.of(lake))).isEmpty();
		assertThat(places(List.of(lake), List.of(renamed))).isEmpty();
		assertThat(places(List.of(lake), List.of(lake, warehouse)))
			.containsExactly("SERVER_ADDED NON_BREAKING warehouse: The data are on 'warehouse' as well; who does not"
					+ " know it leaves it alone.");
		assertThat(places(List.of(lake, warehouse), List.of(lake))).containsExactly(
				"SERVER_REMOVED BREAKING warehouse: Who reads the data on 'warehouse' no longer finds them there.");
		assertThat(places(List.of(lake), List.of(moved)))
			.containsExactly("SERVER_MOVED BREAKING lake: 'lake' is reached"
					+ " otherwise (location), and who reads the data as before no longer finds them.");
	}

	@ParameterizedTest
	@CsvSource({ "mustBeLessThan=5, mustBeLessThan=3, QUALITY_RULE_TIGHTENED NON_BREAKING",
			"mustBeLessThan=5, mustBeLessThan=7.5, QUALITY_RULE_LOOSENED BREAKING",
			"mustBeGreaterOrEqualTo=5, mustBeGreaterOrEqualTo=7, QUALITY_RULE_TIGHTENED NON_BREAKING",
			"mustBeGreaterOrEqualTo=5, mustBeGreaterOrEqualTo=-7, QUALITY_RULE_LOOSENED BREAKING",
			"mustBe=5, mustBe=7, QUALITY_RULE_CHANGED INFORMATIONAL",
			"mustBeLessThan=5, mustBeGreaterThan=7, QUALITY_RULE_CHANGED INFORMATIONAL",
			"mustBeLessThan=x, mustBeLessThan=7, QUALITY_RULE_CHANGED INFORMATIONAL" })
	void saysWhetherLessIsAssured(String was, String is, String change) {
		QualityRule before = new QualityRule("lines", "sku", "nulls", List.of("metric=nullValues", was));
		QualityRule after = new QualityRule("lines", "sku", "nulls", List.of("metric=nullValues", is));
		assertThat(rules(List.of(before), List.of(after))).containsExactly(change + " lines sku");
		assertThat(rules(List.of(before), List.of(before))).isEmpty();
	}

	@Test
	void saysWhatIsAssuredNoMoreOrAsWell() {
		QualityRule whole = new QualityRule("lines", null, "rows", List.of("metric=rowCount"));
		assertThat(rules(List.of(whole), List.of())).containsExactly("QUALITY_RULE_REMOVED BREAKING lines null");
		assertThat(rules(List.of(), List.of(whole))).containsExactly("QUALITY_RULE_ADDED NON_BREAKING lines null");
	}

	@Test
	void tellsApartRulesOfOneName() {
		QualityRule nulls = rule("metric=nullValues", "mustBe=0");
		QualityRule rows = rule("metric=rowCount", "mustBeGreaterThan=5");
		QualityRule more = rule("metric=rowCount", "mustBeGreaterThan=9");
		assertThat(rules(List.of(nulls, rows), List.of(rows, nulls))).isEmpty();
		assertThat(rules(List.of(nulls, rows), List.of(more, nulls)))
			.containsExactly("QUALITY_RULE_TIGHTENED NON_BREAKING lines sku");
		assertThat(rules(List.of(nulls, rows), List.of(nulls)))
			.containsExactly("QUALITY_RULE_REMOVED BREAKING lines sku");
		assertThat(rules(List.of(nulls, nulls), List.of(nulls))).hasSize(1);
		assertThat(rules(List.of(nulls), List.of(nulls, rows)))
			.containsExactly("QUALITY_RULE_ADDED NON_BREAKING lines sku");
	}

	@Test
	void saysWhatARuleSaysAsWellOrNoMore() {
		List<QualityRule> plain = List.of(rule("metric=rowCount"));
		List<QualityRule> bounded = List.of(rule("metric=rowCount", "mustBe=5"));
		assertThat(reasons(plain, bounded))
			.containsExactly("'library' says mustBe=5 as well, which cannot be told to be stricter or laxer.");
		assertThat(reasons(bounded, plain))
			.containsExactly("'library' says mustBe=5 no more, which cannot be told to be stricter or laxer.");
		assertThat(reasons(bounded, List.of(rule("metric=rowCount", "mustBe=7"))))
			.containsExactly("'library' goes from mustBe=5 to mustBe=7, which cannot be told to be stricter or laxer.");
	}

	private static List<String> reasons(List<QualityRule> before, List<QualityRule> after) {
		return compared(new ContractContent(List.of(), List.of(), List.of(), before, List.of()),
				new ContractContent(List.of(), List.of(), List.of(), after, List.of()))
			.stream()
			.map(ContractChange::because)
			.toList();
	}

	private static QualityRule rule(String... statements) {
		return new QualityRule("lines", "sku", "library", List.of(statements));
	}

	private static List<String> places(List<Server> before, List<Server> after) {
		return compared(new ContractContent(List.of(), List.of(), before, List.of(), List.of()),
				new ContractContent(List.of(), List.of(), after, List.of(), List.of()))
			.stream()
			.map((change) -> change.kind() + " " + change.effect() + " " + change.column() + ": " + change.because())
			.toList();
	}

	private static List<String> rules(List<QualityRule> before, List<QualityRule> after) {
		return compared(new ContractContent(List.of(), List.of(), List.of(), before, List.of()),
				new ContractContent(List.of(), List.of(), List.of(), after, List.of()))
			.stream()
			.map((change) -> change.kind() + " " + change.effect() + " " + change.object() + " " + change.column())
			.toList();
	}

	private static List<ContractChange> compared(ContractContent before, ContractContent after) {
		return ContractComparison
			.of(new VersionPair(new VersionPair.Version("1", before), new VersionPair.Version("2", after)))
			.changes();
	}

	private static long count(ContractComparison comparison, ChangeKind kind) {
		return comparison.changes().stream().filter((change) -> change.kind() == kind).count();
	}

	private static List<String> kinds(List<Column> before, List<Column> after) {
		return compare("1.0.0", before, "2.0.0", after).changes()
			.stream()
			.map((change) -> change.kind() + " " + change.effect() + " " + change.column())
			.toList();
	}

	private static List<ContractChange> levels(List<ServiceLevel> before, List<ServiceLevel> after) {
		return ContractComparison.of(new VersionPair(
				new VersionPair.Version("1", new ContractContent(List.of(), before, List.of(), List.of(), List.of())),
				new VersionPair.Version("2", new ContractContent(List.of(), after, List.of(), List.of(), List.of()))))
			.changes();
	}

	private static ContractComparison compare(String from, List<Column> before, String to, List<Column> after) {
		return ContractComparison
			.of(new VersionPair(version(from, List.of(new DescribedObject(object("lines"), before))),
					version(to, List.of(new DescribedObject(object("lines"), after)))));
	}

	private static VersionPair.Version version(String version, List<DescribedObject> objects) {
		return new VersionPair.Version(version,
				new ContractContent(objects, List.of(), List.of(), List.of(), List.of()));
	}

	private static DescribedObject described(String name) {
		return new DescribedObject(object(name), List.of());
	}

	private static SchemaObject object(String name) {
		return new SchemaObject(SchemaObjectId.of("c", name), 0, name, null, null, null, null, false);
	}

	static Column column(String name, Column.Type type, Column.Keys keys) {
		return new Column(ColumnId.of("c", "lines", name), 0, name, name, new Column.Naming(null, null, null), type,
				keys, null, false);
	}

	private static Column.Type type(String logical, @Nullable String physical) {
		return new Column.Type(logical, physical, List.of(), List.of());
	}

	private static List<Column> typed(String logical, String physical) {
		return List.of(PLAIN, column("sku", type(logical, physical), PLAIN.keys()));
	}

	private static List<Column> allowing(String... values) {
		Column.Type before = new Column.Type("string", null, List.of("open", "closed"), List.of());
		return List.of(column("sku", before, PLAIN.keys()),
				column("sku", new Column.Type("string", null, List.of(values), List.of()), PLAIN.keys()));
	}

	private static List<Column> holding(String... options) {
		Column.Type before = new Column.Type("string", null, List.of(), List.of("maxLength=10"));
		return List.of(column("sku", before, PLAIN.keys()),
				column("sku", new Column.Type("string", null, List.of(), List.of(options)), PLAIN.keys()));
	}

	private static List<Column> keyed(boolean required, boolean unique, boolean primaryKey) {
		return List.of(PLAIN, column("sku", PLAIN.type(), new Column.Keys(required, unique, primaryKey)));
	}

	private static List<Column> back(List<Column> pair) {
		return pair.reversed();
	}

	private static List<Column> classified(@Nullable String before, @Nullable String after) {
		return Arrays.asList(classified(before), classified(after));
	}

	private static Column classified(@Nullable String classification) {
		return new Column(PLAIN.id(), 0, PLAIN.path(), PLAIN.name(), PLAIN.naming(), PLAIN.type(), PLAIN.keys(),
				classification, false);
	}

	private static Column lying(Column column, String physicalName) {
		return new Column(column.id(), 0, column.path(), column.name(), new Column.Naming(physicalName, null, null),
				column.type(), column.keys(), null, false);
	}

}

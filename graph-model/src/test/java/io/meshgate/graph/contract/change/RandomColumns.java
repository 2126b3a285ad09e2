package io.meshgate.graph.contract.change;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import io.meshgate.graph.contract.Column;

/**
 * Columns of any kind, the same for the same seed.
 */
final class RandomColumns {

	private static final List<String> TYPES = List.of("string", "integer", "number", "varchar(10)", "varchar(20)",
			"decimal(10,2)", "decimal(12,2)", "bigint", "int", "double", "timestamp", "struct<a:int>");

	private final Random random;

	RandomColumns(long seed) {
		this.random = new Random(seed);
	}

	List<Column> columns() {
		return Stream.of("a", "b", "c", "d", "e")
			.filter((name) -> this.random.nextInt(3) > 0)
			.map(this::column)
			.toList();
	}

	private Column column(String name) {
		Column.Type type = new Column.Type(any(TYPES), any(TYPES),
				this.random.nextBoolean() ? List.of() : List.of("x", any(TYPES)),
				this.random.nextBoolean() ? List.of() : List.of("maxLength=" + this.random.nextInt(3)));
		return ContractComparisonTests.column(name, type,
				new Column.Keys(this.random.nextBoolean(), this.random.nextBoolean(), this.random.nextInt(4) == 0));
	}

	private String any(List<String> texts) {
		return texts.get(this.random.nextInt(texts.size()));
	}

}

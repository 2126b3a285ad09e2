package io.meshgate.graph.contract.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What values are, as the standard or a platform calls it: {@code varchar(18)} is the
 * word {@code varchar} with the measure 18. Which types fit into which follows the
 * promotions of Avro and Iceberg.
 *
 * @param word in lower case
 * @param measures what stands in brackets, in order
 */
record ValueType(String word, List<Integer> measures) {

	private static final Pattern MEASURED = Pattern
		.compile("([a-z][a-z0-9_ ]{0,40}?)\\s*\\(\\s*(\\d{1,9})\\s*(?:,\\s*(\\d{1,9})\\s*)?\\)");

	private static final List<Set<String>> WHOLE = List.of(Set.of("tinyint", "byte"),
			Set.of("smallint", "short", "int2", "int16"), Set.of("int", "integer", "int4", "int32", "mediumint"),
			Set.of("bigint", "long", "int64"));

	private static final List<Set<String>> FRACTION = List.of(Set.of("float", "real", "float4", "float32"),
			Set.of("double", "double precision", "float8", "float64"));

	private static final Set<String> TEXT = Set.of("string", "text", "varchar", "character varying", "nvarchar",
			"varchar2", "nvarchar2", "clob");

	private static final Set<String> DECIMAL = Set.of("decimal", "numeric", "number");

	ValueType {
		measures = List.copyOf(measures);
	}

	static ValueType of(String text) {
		String plain = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
		Matcher matcher = MEASURED.matcher(plain);
		if (!matcher.matches()) {
			return new ValueType(plain, List.of());
		}
		List<Integer> measures = new ArrayList<>(List.of(Integer.valueOf(matcher.group(2))));
		if (matcher.group(3) != null) {
			measures.add(Integer.valueOf(matcher.group(3)));
		}
		return new ValueType(matcher.group(1), measures);
	}

	Relation to(ValueType other) {
		if (equals(other)) {
			return Relation.SAME;
		}
		boolean fits = fitsInto(other);
		boolean holds = other.fitsInto(this);
		if (fits) {
			return holds ? Relation.SAME : Relation.WIDER;
		}
		return holds ? Relation.NARROWER : Relation.OTHER;
	}

	private boolean fitsInto(ValueType other) {
		return equals(other) || climbs(WHOLE, other) || climbs(FRACTION, other)
				|| (TEXT.contains(this.word) && TEXT.contains(other.word) && isShorter(other))
				|| (DECIMAL.contains(this.word) && DECIMAL.contains(other.word) && isLessPrecise(other))
				|| (isWhole() && other.measures.isEmpty() && (other.word.equals("number") || climbs(other)))
				|| (this.word.equals(other.word) && this.word.matches(".*(char|binary|time).*")
						&& this.measures.size() == 1 && other.measures.size() == 1 && isShorter(other));
	}

	private static int step(List<Set<String>> ladder, String word) {
		for (int step = 0; step < ladder.size(); step++) {
			if (ladder.get(step).contains(word)) {
				return step;
			}
		}
		return -1;
	}

	private boolean climbs(List<Set<String>> ladder, ValueType other) {
		int from = step(ladder, this.word);
		return from >= 0 && this.measures.isEmpty() && other.measures.isEmpty() && step(ladder, other.word) >= from;
	}

	private boolean isWhole() {
		return step(WHOLE, this.word) >= 0 && this.measures.isEmpty();
	}

	/** Avro promotes whole numbers to fractions. */
	private boolean climbs(ValueType fraction) {
		int step = step(FRACTION, fraction.word);
		return step >= 0 && step(WHOLE, this.word) <= step + 1;
	}

	private boolean isShorter(ValueType other) {
		return other.measures.isEmpty()
				|| (!this.measures.isEmpty() && this.measures.getFirst() <= other.measures.getFirst());
	}

	private boolean isLessPrecise(ValueType other) {
		if (other.measures.isEmpty() || this.measures.isEmpty()) {
			return other.measures.isEmpty();
		}
		int scale = scale() - other.scale();
		return scale <= 0 && this.measures.getFirst() - scale() <= other.measures.getFirst() - other.scale();
	}

	private int scale() {
		return (this.measures.size() > 1) ? this.measures.get(1) : 0;
	}

	/** How another type stands to one. */
	enum Relation {

		SAME, WIDER, NARROWER, OTHER

	}

}

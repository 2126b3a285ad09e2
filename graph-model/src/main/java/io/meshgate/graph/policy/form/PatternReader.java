package io.meshgate.graph.policy.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a pattern from its beginning to its end, and refuses what it does not know: a
 * pattern that means something else than was thought is worse than none.
 */
final class PatternReader {

	private static final Pattern TIMES = Pattern.compile("\\{(\\d{1,4})(,(\\d{1,4})?)?}");

	private final String pattern;

	private int place;

	PatternReader(String pattern) {
		this.pattern = pattern;
	}

	List<AnswerPattern.Step> steps() {
		List<AnswerPattern.Step> steps = new ArrayList<>();
		if (this.pattern.isEmpty()) {
			throw refused("must not be empty");
		}
		while (this.place < this.pattern.length()) {
			steps.addAll(times(sign(next())));
			if (steps.size() > AnswerPattern.MOST_STEPS) {
				throw refused("must not repeat that much");
			}
		}
		return steps;
	}

	private IntPredicate sign(int sign) {
		return switch (sign) {
			case '.' -> (other) -> true;
			case '\\' -> escaped();
			case '[' -> oneOf();
			case '(', ')', '|', '*', '+', '?', '{', '}', ']', '^', '$' ->
				throw refused("must not hold " + Character.toString(sign) + " there, unless after a \\");
			default -> (other) -> other == sign;
		};
	}

	private IntPredicate escaped() {
		int sign = next();
		return switch (sign) {
			case 'd' -> (other) -> other >= '0' && other <= '9';
			case 'w' -> (other) -> other == '_' || Character.isLetterOrDigit(other);
			case 's' -> Character::isWhitespace;
			default -> {
				if (Character.isLetterOrDigit(sign)) {
					throw refused("must not hold \\" + Character.toString(sign));
				}
				yield (other) -> other == sign;
			}
		};
	}

	/** Reads what stands in brackets. */
	private IntPredicate oneOf() {
		boolean none = this.pattern.startsWith("^", this.place);
		this.place += none ? 1 : 0;
		IntPredicate one = (_) -> false;
		int first = next();
		if (first == ']') {
			throw refused("must not hold empty brackets");
		}
		for (int sign = first; sign != ']'; sign = next()) {
			one = one.or(range(sign));
		}
		return none ? one.negate() : one;
	}

	private IntPredicate range(int sign) {
		if (sign == '[') {
			throw refused("must not hold brackets in brackets");
		}
		if (sign == '\\') {
			return escaped();
		}
		boolean more = this.pattern.startsWith("-", this.place) && !this.pattern.startsWith("-]", this.place);
		if (!more) {
			return (other) -> other == sign;
		}
		this.place++;
		int last = next();
		if (last < sign || last == '[' || last == '\\') {
			throw refused("must not hold a range that ends before it begins");
		}
		return (other) -> other >= sign && other <= last;
	}

	private List<AnswerPattern.Step> times(IntPredicate sign) {
		int next = (this.place < this.pattern.length()) ? this.pattern.charAt(this.place) : 0;
		return switch (next) {
			case '?' -> times(sign, 0, 1);
			case '*' -> times(sign, 0, Integer.MAX_VALUE);
			case '+' -> times(sign, 1, Integer.MAX_VALUE);
			case '{' -> counted(sign);
			default -> AnswerPattern.Step.times(sign, 1, 1);
		};
	}

	private List<AnswerPattern.Step> times(IntPredicate sign, int least, int most) {
		this.place++;
		return AnswerPattern.Step.times(sign, least, most);
	}

	private List<AnswerPattern.Step> counted(IntPredicate sign) {
		Matcher times = TIMES.matcher(this.pattern).region(this.place, this.pattern.length());
		if (!times.lookingAt()) {
			throw refused("must say how often between { and }");
		}
		this.place = times.end();
		int least = Integer.parseInt(times.group(1));
		int most = (times.group(2) == null) ? least
				: (times.group(3) == null) ? Integer.MAX_VALUE : Integer.parseInt(times.group(3));
		if (most < least || Math.max(least, (most == Integer.MAX_VALUE) ? 0 : most) > FormQuestion.LONGEST_ANSWER) {
			throw refused("must not say that often");
		}
		return AnswerPattern.Step.times(sign, least, most);
	}

	private int next() {
		if (this.place >= this.pattern.length()) {
			throw refused("must not end there");
		}
		int sign = this.pattern.codePointAt(this.place);
		this.place += Character.charCount(sign);
		return sign;
	}

	private static IllegalArgumentException refused(String problem) {
		return new IllegalArgumentException(problem);
	}

}

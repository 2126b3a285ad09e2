package io.meshgate.graph.policy.form;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * How an answer must be written: signs one after the other, each as often as is said. It
 * knows what regular expressions are mostly used for here, {@code .}, {@code \d},
 * {@code \w}, {@code \s}, {@code [a-z_]} and {@code [^a-z]}, each followed by {@code ?},
 * {@code *}, {@code +}, <code>{n}</code>, <code>{n,}</code> or <code>{n,m}</code>, and
 * nothing else: no groups, no alternatives, no references. So an answer is looked at sign
 * by sign, all ways at once, and whoever writes a policy cannot make that slow.
 */
public final class AnswerPattern {

	/** How long a pattern may be. */
	public static final int LONGEST = 200;

	/** How many steps it may be read as. */
	static final int MOST_STEPS = 2_100;

	private final List<Step> steps;

	AnswerPattern(List<Step> steps) {
		this.steps = List.copyOf(steps);
	}

	/**
	 * Reads a pattern.
	 * @param pattern as somebody wrote it
	 * @return the pattern
	 * @throws IllegalArgumentException if it is none: the message says why
	 */
	public static AnswerPattern parse(String pattern) {
		return new AnswerPattern(new PatternReader(pattern).steps());
	}

	/**
	 * Whether an answer is written so, all of it.
	 * @param answer the answer
	 * @return true if so
	 */
	public boolean matches(String answer) {
		BitSet at = reach(new BitSet(), 0);
		for (int sign : answer.codePoints().toArray()) {
			BitSet next = new BitSet();
			at.stream().filter((index) -> index < this.steps.size()).forEach((index) -> {
				Step step = this.steps.get(index);
				if (step.sign().test(sign)) {
					reach(next, step.again() ? index : index + 1);
				}
			});
			at = next;
		}
		return at.get(this.steps.size());
	}

	/** Notes a place, and all that may be left out from there. */
	private BitSet reach(BitSet places, int from) {
		int place = from;
		while (!places.get(place)) {
			places.set(place);
			if (place < this.steps.size() && this.steps.get(place).optional()) {
				place++;
			}
		}
		return places;
	}

	/**
	 * One sign.
	 *
	 * @param sign which ones it may be
	 * @param optional whether it may be left out
	 * @param again whether it may come again
	 */
	record Step(IntPredicate sign, boolean optional, boolean again) {

		/** The same as often as is said. */
		static List<Step> times(IntPredicate sign, int least, int most) {
			List<Step> steps = new ArrayList<>();
			for (int count = 0; count < least; count++) {
				steps.add(new Step(sign, false, false));
			}
			if (most == Integer.MAX_VALUE) {
				steps.add(new Step(sign, true, true));
			}
			else {
				for (int count = least; count < most; count++) {
					steps.add(new Step(sign, true, false));
				}
			}
			return steps;
		}

	}

}

package io.meshgate.graph.lineage;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

import io.meshgate.graph.GraphTimeout;

/**
 * Asks again where planning a statement for the first time took longer than an answer
 * may: what is asked here is what the answer says, not when it comes.
 */
public final class Unhurried {

	private static final int TIMES = 5;

	private Unhurried() {
	}

	/**
	 * Whether there was no time for all of it.
	 * @param found what was answered
	 * @return false where it is as long as it should be
	 */
	public static boolean isLate(Optional<Lineage> found) {
		return found.map(Lineage::cut).filter(LineageCut.TIME::equals).isPresent();
	}

	/**
	 * Asks until there was time to answer.
	 * @param <T> what is answered
	 * @param question what is asked
	 * @param cutShort whether an answer is not all that was to be said
	 * @return the answer
	 */
	public static <T> T ask(Supplier<T> question, Predicate<T> cutShort) {
		return ask(question, cutShort, TIMES);
	}

	private static <T> T ask(Supplier<T> question, Predicate<T> cutShort, int times) {
		try {
			T answer = question.get();
			return (times > 0 && cutShort.test(answer)) ? ask(question, cutShort, times - 1) : answer;
		}
		catch (GraphTimeout planning) {
			if (times == 0) {
				throw planning;
			}
			return ask(question, cutShort, times - 1);
		}
	}

}

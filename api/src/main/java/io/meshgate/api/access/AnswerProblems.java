package io.meshgate.api.access;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.meshgate.frontend.InputProblem;
import io.meshgate.graph.access.asking.Asking;
import io.meshgate.graph.access.asking.GivenAnswer;
import io.meshgate.graph.operation.Ending;

/**
 * What is wrong with the answers to what policies ask, kept as the ending of a change and
 * told from it: a line for each. It is found under the lock of the policies, so that it
 * comes later than all else that may be wrong with an input.
 */
public final class AnswerProblems {

	private static final String FIELD = "answers";

	private AnswerProblems() {
	}

	static <K extends Enum<K>> Ending<K> ending(K kind, Asking asking, Map<String, String> problems) {
		return new Ending<>(kind, asking.port().value(),
				found(asking, problems).stream()
					.map((problem) -> String.join(".", problem.path()) + ' ' + problem.message())
					.collect(Collectors.joining("\n")));
	}

	/**
	 * Each of them.
	 * @param ending as it was kept
	 * @return by the path of the answer
	 */
	public static List<InputProblem> told(Ending<?> ending) {
		return ending.reason()
			.lines()
			.map((line) -> line.split(" ", 2))
			.map((parts) -> new InputProblem(List.of(parts[0].split("\\.")), parts[1]))
			.toList();
	}

	/** Where each stands: with the answer, or with all where there is none. */
	static List<InputProblem> found(Asking asking, Map<String, String> problems) {
		List<String> given = asking.answers().stream().map(GivenAnswer::key).toList();
		return problems.entrySet()
			.stream()
			.map((problem) -> given.contains(problem.getKey())
					? new InputProblem(List.of(FIELD, String.valueOf(given.indexOf(problem.getKey())), "answer"),
							problem.getValue())
					: new InputProblem(List.of(FIELD), problem.getValue() + ": " + problem.getKey()))
			.toList();
	}

}

package io.meshgate.graph.policy.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that is asked of a request, by several policies: an answer is one to every question
 * with its key, and must be right for each.
 *
 * @param sheets what each policy asks, the widest first
 */
public record Form(List<Sheet> sheets) {

	public Form {
		sheets = List.copyOf(sheets);
	}

	/**
	 * What is wrong with answers.
	 * @param answers by the key of the question
	 * @return by the key, each once, in the order of the questions; then those that
	 * nobody asks for
	 */
	public Map<String, String> problems(Map<String, String> answers) {
		Map<String, String> problems = new LinkedHashMap<>();
		shown(answers).forEach((question) -> {
			Optional<String> problem = Optional.ofNullable(answers.get(question.key()))
				.map(question::problem)
				.orElseGet(() -> question.required() ? Optional.of("must be answered") : Optional.empty());
			problem.ifPresent((text) -> problems.putIfAbsent(question.key(), text));
		});
		List<String> asked = shown(answers).map(FormQuestion::key).toList();
		answers.keySet()
			.stream()
			.filter((key) -> !asked.contains(key))
			.sorted()
			.forEach((key) -> problems.put(key, "is not asked"));
		return problems;
	}

	/**
	 * Answers with what they answer.
	 * @param answers in which nothing is wrong
	 * @return in the order of the questions
	 */
	public List<Answered> answered(Map<String, String> answers) {
		List<Answered> answered = new ArrayList<>();
		for (Sheet sheet : this.sheets) {
			sheet.shown(answers)
				.filter((question) -> answers.containsKey(question.key()))
				.forEach((question) -> answered
					.add(new Answered(sheet.revision(), question, answers.getOrDefault(question.key(), ""))));
		}
		return answered;
	}

	private Stream<FormQuestion> shown(Map<String, String> answers) {
		return this.sheets.stream().flatMap((sheet) -> sheet.shown(answers));
	}

	/**
	 * What one policy asks.
	 *
	 * @param revision the identity of what the policy says
	 * @param questions in their order
	 */
	public record Sheet(String revision, List<FormQuestion> questions) {

		public Sheet {
			questions = List.copyOf(questions);
		}

		/** What hangs on a question that is not shown is not shown either. */
		private Stream<FormQuestion> shown(Map<String, String> answers) {
			Map<String, String> seen = new LinkedHashMap<>();
			List<FormQuestion> shown = new ArrayList<>();
			for (FormQuestion question : this.questions) {
				if (question.isShown(seen)) {
					shown.add(question);
					Optional.ofNullable(answers.get(question.key()))
						.ifPresent((answer) -> seen.put(question.key(), answer));
				}
			}
			return shown.stream();
		}

	}

	/**
	 * An answer, and what it answers.
	 *
	 * @param revision the identity of what the policy says that asks
	 * @param question as it is asked
	 * @param answer what is answered
	 */
	public record Answered(String revision, FormQuestion question, String answer) {
	}

}

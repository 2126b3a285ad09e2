package io.meshgate.api.sight;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import io.meshgate.graph.Graph;
import io.meshgate.graph.GraphTimeout;
import io.meshgate.graph.GraphUnavailable;
import io.meshgate.graph.testing.MeshDatabase;

/**
 * Asks each question of everybody in one organisation, by statements that were changed,
 * until somebody is told what was not promised.
 */
final class SightTrial {

	/** The others go longer ways, by nothing else than these. */
	static final Set<Question> ASKED = EnumSet.complementOf(
			EnumSet.of(Question.SEARCH, Question.NUMBER, Question.LINEAGE, Question.REQUESTER, Question.BACKGROUND));

	private final Organisation organisation;

	private final List<PlainAnswers> promised;

	private final Map<Question, Set<String>> statements;

	/** Of an organisation that is in the graph. */
	SightTrial(Organisation organisation) {
		this.organisation = organisation;
		this.promised = organisation.people()
			.parallelStream()
			.map((person) -> new PlainAnswers(person, organisation))
			.toList();
		this.statements = ASKED.parallelStream().collect(Collectors.toMap(Function.identity(), this::sent));
	}

	private Set<String> sent(Question question) {
		Set<String> sent = ConcurrentHashMap.newKeySet();
		Graph graph = MeshDatabase.graph((statement) -> {
			sent.add(statement);
			return statement;
		});
		Set<Answer> _ = told(question, graph).apply(this.organisation.people().iterator().next());
		return sent;
	}

	/** What is sent where a question is asked. */
	Set<String> statements(Question question) {
		return this.statements.getOrDefault(question, Set.of());
	}

	/** The first that somebody is told, or not told, other than it was promised. */
	Optional<String> difference(Question question, UnaryOperator<String> change) {
		Function<String, Set<Answer>> told = told(question, MeshDatabase.graph(change));
		return this.promised.stream().flatMap((plain) -> difference(plain, question, told).stream()).findFirst();
	}

	/** Whether that is so; who is told nothing at all, as it fails, notices as well. */
	boolean notices(Question question, UnaryOperator<String> change) {
		try {
			return difference(question, change).isPresent();
		}
		catch (GraphTimeout | GraphUnavailable ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			return true;
		}
	}

	private Function<String, Set<Answer>> told(Question question, Graph graph) {
		if (Question.OF_ALL.contains(question)) {
			Map<String, Set<Answer>> answers = new OwnershipAnswers(graph).of(this.organisation, question);
			return (person) -> answers.getOrDefault(person, Set.of());
		}
		GraphAnswers answers = new GraphAnswers(graph);
		return (person) -> answers.of(person, this.organisation, question);
	}

	private Optional<String> difference(PlainAnswers plain, Question question, Function<String, Set<Answer>> answers) {
		Set<Answer> promised = plain.answers()
			.stream()
			.filter(question::isAnsweredBy)
			.collect(Collectors.toCollection(HashSet::new));
		Set<Answer> told = answers.apply(plain.person());
		if (promised.equals(told)) {
			return Optional.empty();
		}
		Set<Answer> more = new HashSet<>(told);
		more.removeAll(promised);
		promised.removeAll(told);
		return Optional.of(plain.person() + " is told " + more + " and not " + promised);
	}

}

package io.meshgate.api.field;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.GraphDump;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Race;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.execution.GraphQlSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever is put among the arguments of whichever field gets a clear answer: never an
 * error of ours, nothing of our insides, and nothing is written.
 */
@WholePortal
class BadInputIT {

	static final Pattern INSIDES = Pattern
		.compile("Exception|[a-z]+\\.[a-z]+\\.[a-zA-Z.]*[A-Z]|neo4j|Neo\\.|(?i:cypher)|MATCH \\(|\\.java|went wrong");

	private static final long SEED = Long.getLong("meshgate.test.seed", System.nanoTime());

	private static final int VALUES = 4;

	private static final Set<String> KINDS = Set.of("BAD_REQUEST", "NOT_FOUND", "FORBIDDEN");

	private final Graph graph;

	private final GraphQlSource source;

	private final Questions questions;

	BadInputIT(Graph graph, @LocalServerPort int port, @Autowired GraphQlSource source) {
		this.graph = graph;
		this.source = source;
		Portal portal = new Portal(port);
		this.questions = new Questions(Retailer.open(graph, portal), portal);
	}

	@BeforeAll
	static void tellTheSeed() {
		System.out.println("Bad input is drawn by lot with -Dmeshgate.test.seed=" + SEED);
	}

	@TestFactory
	Stream<DynamicTest> isRefused() {
		return Asked.all(this.source.schema())
			.stream()
			.map((asked) -> DynamicTest.dynamicTest(asked.name(), () -> refuses(asked)));
	}

	private void refuses(Asked asked) {
		List<String> before = GraphDump.mesh(this.graph);
		Visitor visitor = this.questions.visitor(asked);
		List<Supplier<List<String>>> trials = new ArrayList<>();
		Random random = new Random(SEED);
		for (Place place : asked.places()) {
			some(BadValues.unreadable(place.type()), random, VALUES)
				.forEach((value) -> trials.add(() -> unreadable(visitor, asked, place, value)));
			some(BadValues.unfit(place), random, VALUES)
				.forEach((value) -> trials.add(() -> unfit(visitor, asked, place, value)));
		}
		assertThat(Race.inLanes(4, trials)).flatExtracting(Function.identity()).isEmpty();
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(before);
	}

	/** All of them are tried by {@code -Pthorough}. */
	private static <T> List<T> some(Collection<? extends T> values, Random random, int most) {
		List<T> some = new ArrayList<>(values);
		if (Boolean.getBoolean("meshgate.test.thorough")) {
			return some;
		}
		Collections.shuffle(some, random);
		return some.subList(0, Math.min(most, some.size()));
	}

	private List<String> unreadable(Visitor visitor, Asked asked, Place place, @Nullable Object value) {
		Answer answer = ask(visitor, asked, place, value);
		List<String> complaints = insides(place, value, answer);
		if (!answer.kinds().equals(List.of("BAD_REQUEST")) || answer.body().hasNonNull("data")) {
			complaints.add(complaint("unreadable", place, value, answer));
		}
		return complaints;
	}

	private List<String> unfit(Visitor visitor, Asked asked, Place place, @Nullable Object value) {
		Answer answer = ask(visitor, asked, place, value);
		List<String> complaints = insides(place, value, answer);
		if (answer.status() != 200 || !KINDS.containsAll(answer.kinds()) || isTaken(asked, place, answer)) {
			complaints.add(complaint("unfit", place, value, answer));
		}
		return complaints;
	}

	private Answer ask(Visitor visitor, Asked asked, Place place, @Nullable Object value) {
		Map<String, Object> variables = new HashMap<>(this.questions.of(asked.type()));
		variables.putAll(place.filled(this.questions.arguments(asked), asked.types(), value));
		return visitor.ask(asked.document(), variables);
	}

	/** Mutations take nothing that is unfit, lists no page that there is not. */
	private boolean isTaken(Asked asked, Place place, Answer answer) {
		if (asked.type().equals("Mutation")) {
			return answer.kinds().isEmpty() && answer.ending().equals(this.questions.deed(asked).effect().ending());
		}
		boolean bounded = Set.of("first", "after").contains(place.name());
		return bounded && !answer.kinds().equals(List.of("BAD_REQUEST"));
	}

	private static List<String> insides(Place place, @Nullable Object value, Answer answer) {
		return INSIDES.matcher(answer.body().toString()).find()
				? new ArrayList<>(List.of(complaint("tells insides", place, value, answer))) : new ArrayList<>();
	}

	private static String complaint(String what, Place place, @Nullable Object value, Answer answer) {
		String given = String.valueOf(value);
		return "%s %s=%s: %s".formatted(what, place, given.substring(0, Math.min(given.length(), 40)), answer.plain());
	}

}

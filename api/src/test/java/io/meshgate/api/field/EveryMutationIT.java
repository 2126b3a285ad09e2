package io.meshgate.api.field;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import io.meshgate.api.node.GlobalId;
import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.Entered;
import io.meshgate.api.portal.GraphDump;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Race;
import io.meshgate.api.portal.Remembered;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Subjects;
import io.meshgate.api.portal.Told;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.util.StringUtils;

import static io.meshgate.graph.testing.mesh.Mesh.aMesh;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each mutation does what it says once, tells of it once, puts on record who did it, and
 * forgets nothing of what was; refused, it leaves no trace.
 */
@WholePortal
class EveryMutationIT {

	private final Graph graph;

	private final Portal portal;

	private final Retailer retailer;

	EveryMutationIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		this.portal = new Portal(port);
		this.retailer = Retailer.open(graph, this.portal);
	}

	/** A dozen drawn by lot; all of them are tried by {@code -Pthorough}. */
	static List<String> drawn() {
		List<String> mutations = new ArrayList<>(Deed.operations());
		long seed = Long.getLong("meshgate.test.seed", System.nanoTime());
		System.out.println("Mutations are delivered at once by lot with -Dmeshgate.test.seed=" + seed);
		Collections.shuffle(mutations, new Random(seed));
		return Boolean.getBoolean("meshgate.test.thorough") ? mutations : mutations.subList(0, 12);
	}

	@EachMutation
	void happensOnceAndIsToldOnceUnderItsKey(String mutation) {
		List<Told> before = Told.of(this.graph);
		List<Entered> entered = Entered.of(this.graph);
		Remembered remembered = Remembered.of(this.graph);
		Deed deed = deed(mutation);
		Visitor doer = doer(deed);
		Answer first = doer.submit(mutation, keyed(deed.input()));
		assertThat(first.ending()).isEqualTo(deed.effect().ending());
		List<Told> since = Told.since(this.graph, before);
		assertThat(since).extracting(Told::type).isEqualTo(deed.effect().events());
		assertThat(since.getFirst().data()).containsAllEntriesOf(deed.effect().data());
		assertThat(since).allSatisfy((told) -> {
			assertThat(told.subject()).isIn(told(first).stream().map(Ids::inGraph).toList());
			assertThat(Subjects.isDeclared(told.type(), GlobalId.parse(told(first).getFirst()).orElseThrow().type()))
				.as(told.toString())
				.isTrue();
		});
		assertThat(Entered.since(this.graph, entered))
			.isEqualTo(since.stream().map((told) -> new Entered(told, deed.cast().actor())).toList());
		remembered.isKept(this.graph);
		List<String> after = GraphDump.exact(this.graph);
		assertThat(doer.submit(mutation, keyed(deed.input())).body()).isEqualTo(first.body());
		assertThat(problems(doer.submit(mutation, keyed(deed.other()))))
			.isEqualTo("[{\"path\":[\"idempotencyKey\"],\"message\":\"was given before, with another content\"}]");
		assertThat(GraphDump.exact(this.graph)).isEqualTo(after);
	}

	@ParameterizedTest
	@MethodSource("drawn")
	void happensOnceHoweverManyDeliveriesArriveAtOnce(String mutation) {
		List<Told> before = Told.of(this.graph);
		Deed deed = deed(mutation);
		Visitor doer = doer(deed);
		Supplier<Answer> delivery = () -> doer.submit(mutation, keyed(deed.input()));
		List<Answer> answers = Race.of(Collections.nCopies(4, delivery));
		assertThat(answers).extracting(Answer::ending).containsOnly(deed.effect().ending());
		assertThat(answers).extracting(EveryMutationIT::subject).containsOnly(subject(answers.getFirst()));
		assertThat(Told.since(this.graph, before)).hasSize(deed.effect().events().size());
	}

	/** Whatever they name, so that they are told nothing of it. */
	@Test
	void isNothingForPrograms() {
		List<String> before = GraphDump.exact(this.graph);
		Visitor scheduler = this.portal.signIn("scheduler");
		assertThat(Deed.all(this.retailer)).allSatisfy((deed) -> {
			Answer refused = scheduler.submit(deed.operation(), deed.input());
			assertThat(refused.kinds()).containsExactly("FORBIDDEN");
			assertThat(refused.messages())
				.containsExactly("A service account may do nothing but what it is registered for.");
		});
		assertThat(GraphDump.exact(this.graph)).isEqualTo(before);
	}

	/**
	 * A key that somebody else has given is no hindrance either. What names nothing is
	 * about nothing that is hidden.
	 */
	@EachMutation
	void leavesNoTraceWhereItIsRefusedOrTakenForMissing(String mutation) {
		List<String> exactly = GraphDump.exact(this.graph);
		List<String> mesh = GraphDump.mesh(this.graph);
		Deed deed = deed(mutation);
		Visitor nina = this.portal.signIn("nina");
		if (!deed.hidden().equals(deed.input())) {
			Answer hidden = nina.submit(mutation, deed.hidden());
			assertThat(hidden.kinds()).containsExactly("NOT_FOUND");
			assertThat(hidden.plain()).isEqualTo(nina.submit(mutation, deed.unknown()).plain());
		}
		assertThat(GraphDump.exact(this.graph)).isEqualTo(exactly);
		Answer refused = this.portal.signIn(deed.cast().bystander()).submit(mutation, keyed(deed.input()));
		if (refused.kinds().isEmpty()) {
			assertThat(refused.ending()).isEqualTo(deed.cast().refusal());
			assertThat(GraphDump.mesh(this.graph)).isEqualTo(mesh);
		}
		else {
			assertThat(refused.kinds()).containsExactly(deed.cast().refusal());
			assertThat(refused.body().path("data").isNull()).isTrue();
			assertThat(GraphDump.exact(this.graph)).isEqualTo(exactly);
		}
		Visitor doer = doer(deed);
		assertThat(doer.submit(mutation, keyed(deed.input())).ending()).isEqualTo(deed.effect().ending());
		aMesh().with(deed.cast().inactive()).in(this.graph);
		List<String> after = GraphDump.exact(this.graph);
		assertThat(doer.submit(mutation, deed.input()).kinds()).containsExactly(deed.cast().dismissal());
		assertThat(GraphDump.exact(this.graph)).isEqualTo(after);
	}

	@Test
	void knowsAllMutations(@Autowired GraphQlSource source) {
		GraphQLObjectType mutations = Objects.requireNonNull(source.schema().getMutationType());
		assertThat(mutations.getFieldDefinitions()).extracting(GraphQLFieldDefinition::getName)
			.map(StringUtils::capitalize)
			.containsExactlyInAnyOrderElementsOf(Deed.operations());
	}

	private Deed deed(String mutation) {
		return Deed.all(this.retailer)
			.stream()
			.filter((deed) -> deed.operation().equals(mutation))
			.findFirst()
			.orElseThrow();
	}

	private Visitor doer(Deed deed) {
		return this.portal.signIn(deed.cast().doer());
	}

	private static Map<String, Object> keyed(Map<String, Object> input) {
		return Deed.merged(input, Map.of("idempotencyKey", "one"));
	}

	private static String problems(Answer refused) {
		return refused.data("").iterator().next().at("/problems").toString();
	}

	/** The ids of what is told of: of a basket its requests. */
	private static List<String> told(Answer answer) {
		List<String> items = answer.data("")
			.iterator()
			.next()
			.at("/accessBasket/items")
			.valueStream()
			.map((item) -> item.path("id").asString())
			.toList();
		return items.isEmpty() ? List.of(subject(answer)) : items;
	}

	/**
	 * The id of what the payload speaks of, or only names where it is no more; of an edge
	 * where it goes to, and of a task the grant it is of.
	 */
	private static String subject(Answer answer) {
		JsonNode payload = answer.data("").iterator().next();
		return payload.valueStream()
			.filter(JsonNode::isObject)
			.flatMap((thing) -> Stream.of("to", "id", "grant").filter(thing::has).limit(1).map(thing::path))
			.map((named) -> (named.isObject() ? named.path("id") : named).asString())
			.findFirst()
			.orElseGet(() -> payload.path("id").asString());
	}

}

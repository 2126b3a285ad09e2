package io.meshgate.api.explanation;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.meshgate.api.node.FactsSource;
import io.meshgate.api.node.GlobalId;
import io.meshgate.api.refusal.BadRequest;
import io.meshgate.api.refusal.Forbidden;
import io.meshgate.auth.Action;
import io.meshgate.auth.Decision;
import io.meshgate.auth.Facts;
import io.meshgate.auth.Policy;
import io.meshgate.auth.Rule;
import io.meshgate.auth.explain.Explanation;
import io.meshgate.graph.Graph;
import io.meshgate.graph.loading.Circle;
import io.meshgate.graph.loading.Loadings;
import io.meshgate.graph.loading.Near;
import io.meshgate.graph.loading.Shown;
import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.person.Viewer;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * What several people may do with one thing, and why: decided by the policy, from the
 * facts that it would be given if they asked themselves. One statement for all of them.
 */
@Component
class Explaining {

	private final List<FactsSource> sources;

	private final Loadings loadings;

	Explaining(List<FactsSource> sources, Graph graph, Clock clock) {
		this.sources = List.copyOf(sources);
		this.loadings = new Loadings(graph, clock);
	}

	/**
	 * What a global id names.
	 * @return empty where it is none
	 * @throws BadRequest if nothing is decided on with things of its kind
	 */
	Optional<GlobalId> named(String on) {
		return GlobalId.parse(on).map((id) -> {
			if (source(id, Action.READ).isEmpty()) {
				throw new BadRequest("on must name something that says what its viewer can.");
			}
			return id;
		});
	}

	/**
	 * What people may do.
	 * @return for each person an explanation for each action, in their order
	 */
	Map<PersonId, List<Explanation>> explain(GlobalId on, Set<PersonId> people, List<Action> actions) {
		List<FactsSource> asked = actions.stream()
			.map((action) -> source(on, action))
			.flatMap(Optional::stream)
			.distinct()
			.toList();
		Map<PersonId, List<List<Facts>>> found = this.loadings.ofEach(people,
				asked.stream().map((source) -> source.wanting().apply(on.value())).toList());
		return people.stream().collect(Collectors.toMap(Function.identity(), (person) -> {
			@Nullable List<List<Facts>> facts = found.get(person);
			return actions.stream()
				.map((action) -> source(on, action)
					.map((source) -> (facts != null) ? explain(source, action, facts.get(asked.indexOf(source)))
							: Explanation.inactive(action))
					.orElseGet(() -> Explanation.senseless(action)))
				.toList();
		}));
	}

	/**
	 * Whether somebody is told something of a thing.
	 * @param action that they need to be allowed
	 * @return false where they do not see the thing; that is all that is said to programs
	 * that are not registered for this
	 * @throws Forbidden if they see it and are not told
	 */
	boolean isTold(Viewer viewer, GlobalId on, Action action) {
		if (viewer.program()) {
			return toProgram(viewer, on, action).filter(Decision::allowed).isPresent();
		}
		Decision told = Objects
			.requireNonNull(explain(on, Set.of(viewer.person()), List.of(action)).get(viewer.person()))
			.getFirst()
			.decision();
		if (told.rule() == Rule.NOT_SEEN) {
			return false;
		}
		Forbidden.unless(told);
		return true;
	}

	private Optional<Decision> toProgram(Viewer viewer, GlobalId on, Action action) {
		return source(on, action).flatMap((source) -> {
			Shown<Facts> shown = this.loadings.shown(viewer, source.wanting().apply(on.value()));
			return shown.found()
				.stream()
				.findFirst()
				.map((facts) -> Policy.decide(action, new Facts.ByAccount(shown.declared(), facts)));
		});
	}

	/**
	 * Who may do something: decided of each who stands near, and of one who does not.
	 */
	Entitlements entitled(GlobalId on, Action action) {
		return source(on, action).map((source) -> {
			List<Near<Facts>> near = this.loadings.near(source.circle(), source.wanting().apply(on.value()));
			boolean everybody = near.stream()
				.anyMatch(
						(each) -> each.person() == null && explain(source, action, each.found()).decision().allowed());
			List<Entitlements.Judged> people = near.stream()
				.limit(Circle.MOST)
				.flatMap((each) -> Stream.ofNullable(each.person())
					.map((person) -> new Entitlements.Judged(person, explain(source, action, each.found()).decision())))
				.filter((judged) -> judged.decision().allowed())
				.toList();
			return new Entitlements(everybody ? List.of() : people, everybody, near.size() > Circle.MOST + 1);
		}).orElse(Entitlements.NONE);
	}

	/** Where something is said of one action alone, that decides on it. */
	private Optional<FactsSource> source(GlobalId on, Action action) {
		List<FactsSource> ofType = this.sources.stream()
			.filter((source) -> source.type().getSimpleName().equals(on.type()))
			.toList();
		return ofType.stream()
			.filter((source) -> source.actions().contains(action))
			.findFirst()
			.or(() -> ofType.stream().filter((source) -> source.actions().isEmpty()).findFirst());
	}

	private static Explanation explain(FactsSource source, Action action, List<Facts> found) {
		if (found.isEmpty()) {
			return Explanation.unseen(action);
		}
		Facts facts = found.getFirst();
		boolean senseless = source.actions().isEmpty() && !Policy.actions(facts).contains(action);
		return senseless ? Explanation.senseless(action) : Explanation.of(action, facts);
	}

}

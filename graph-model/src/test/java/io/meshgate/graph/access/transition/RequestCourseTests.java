package io.meshgate.graph.access.transition;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import io.meshgate.graph.access.AccessRequestStatus;
import io.meshgate.graph.access.Verdict;
import io.meshgate.graph.person.PersonId;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Walks requests at random beside a plain model of what the table means. A seed that
 * failed is tried again with {@code -Dmeshgate.test.seed=...}.
 */
class RequestCourseTests {

	private static final long SEED = Long.getLong("meshgate.test.seed", System.nanoTime());

	private static final int WALKS = 10_000;

	private static final int LONGEST = 40;

	private static final List<PersonId> PEOPLE = List.of(new PersonId("adam"), new PersonId("karl"),
			new PersonId("nina"), new PersonId("olga"));

	private static final List<RequestTransition> OFTEN = List.of(RequestTransition.ASK, RequestTransition.ACCEPT_OFFER,
			RequestTransition.DECLINE_OFFER, RequestTransition.ESCALATE, RequestTransition.REMIND,
			RequestTransition.REROUTE);

	private static final List<RequestTransition> SELDOM = List.of(RequestTransition.APPROVE_BY_RULE,
			RequestTransition.REJECT_BY_RULE, RequestTransition.WITHDRAW, RequestTransition.LAPSE,
			RequestTransition.SUPERSEDE);

	private final Random random = new Random(SEED);

	private final Set<RequestTransition> passed = EnumSet.noneOf(RequestTransition.class);

	private final Set<String> refused = new HashSet<>();

	private int steps;

	@Test
	void goesAsAPlainModelDoes() {
		System.out.println("Requests walk with -Dmeshgate.test.seed=" + SEED);
		for (int walk = 0; walk < WALKS; walk++) {
			walk();
		}
		assertThat(this.passed).containsExactlyInAnyOrder(RequestTransition.values());
		assertThat(this.refused).contains("The request has ended.", "The request is in review.",
				"You have said yes already.", "Somebody must decide on it.", "The stage is over.");
		assertThat(this.steps).isGreaterThan(5 * WALKS);
	}

	@Test
	void countsNoVoteOfBeforeWhatWasAskedForChanged() {
		RequestCourse asked = routed(2).after(ballot(0)).after(new RequestMove.Plain(RequestTransition.ASK)).course();
		RequestCourse same = new Walk(asked).after(new RequestMove.Answer(false)).course();
		assertThat(new Walk(same).after(ballot(1)).course().status()).isEqualTo(AccessRequestStatus.APPROVED);
		RequestCourse other = new Walk(asked).after(new RequestMove.Answer(true)).course();
		assertThat(new Walk(other).after(ballot(1)).course().status()).isEqualTo(AccessRequestStatus.IN_REVIEW);
		RequestCourse again = new Walk(other).after(ballot(1)).after(ballot(0)).course();
		assertThat(again.status()).isEqualTo(AccessRequestStatus.APPROVED);
		assertThat(again.votes()).extracting(Vote::round).containsExactly(1, 2, 2);
	}

	@Test
	void takesAnOfferForTheYesOfWhoeverMadeIt() {
		Walk offered = routed(2).after(ballot(0)).after(new RequestMove.Offer(PEOPLE.get(1)));
		Course taken = offered.course().take(new RequestMove.Plain(RequestTransition.ACCEPT_OFFER));
		assertThat(((Course.Gone) taken).passed()).containsExactly(RequestTransition.ACCEPT_OFFER,
				RequestTransition.APPROVE);
		RequestCourse declined = offered.after(new RequestMove.Plain(RequestTransition.DECLINE_OFFER)).course();
		assertThat(declined).isEqualTo(routed(2).after(ballot(0)).course());
	}

	@Test
	void keepsAnOfferThatGoesToOthers() {
		Walk offered = routed(1).after(new RequestMove.Offer(PEOPLE.get(1)));
		assertThat(offered.after(new RequestMove.Plain(RequestTransition.REROUTE)).course())
			.isEqualTo(offered.course());
	}

	private void walk() {
		RequestCourse course = RequestCourse.submitted().now();
		PlainRequest model = new PlainRequest();
		List<String> told = new ArrayList<>(
				RequestCourse.submitted().passed().stream().map((made) -> made.told().text()).toList());
		this.passed.add(RequestTransition.SUBMIT);
		int length = LONGEST / 2 + this.random.nextInt(LONGEST / 2) + 1;
		for (int step = 0; step < length; step++) {
			RequestMove move = drawn();
			List<String> expected = model.take(move);
			switch (course.take(move)) {
				case Course.Gone(RequestCourse now, List<RequestTransition> made) -> {
					made.forEach((transition) -> told.add(transition.told().text()));
					this.passed.addAll(made);
					this.steps++;
					assertThat(expected).as("%s after %s, seed %d", move, course, SEED).hasSameSizeAs(made);
					assertThat(now.votes().subList(0, course.votes().size())).isEqualTo(course.votes());
					course = now;
				}
				case Course.Refused(AccessRequestStatus present, String because) -> {
					this.refused.add(because);
					assertThat(expected).as("%s after %s, seed %d", move, course, SEED).isEmpty();
					assertThat(present).isEqualTo(course.status());
				}
			}
			assertThat(course.status().name()).as("%s, seed %d", move, SEED).isEqualTo(model.status());
			assertThat(course.votes().stream().map(RequestCourseTests::said)).isEqualTo(model.said());
			assertThat(told).as("%s, seed %d", move, SEED).isEqualTo(model.told());
		}
	}

	private RequestMove drawn() {
		return switch (this.random.nextInt(16)) {
			case 0, 1 -> new RequestMove.Route(stages());
			case 2, 3, 4, 5 -> new RequestMove.Ballot(any(PEOPLE), Verdict.APPROVED);
			case 6, 7 -> new RequestMove.Answer(this.random.nextInt(3) == 0);
			case 8 -> new RequestMove.Offer(any(PEOPLE));
			case 9 -> new RequestMove.Skip("stage " + this.random.nextInt(4));
			case 10 -> rarely();
			default -> new RequestMove.Plain(any(OFTEN));
		};
	}

	private RequestMove rarely() {
		return switch (this.random.nextInt(24)) {
			case 0 -> new RequestMove.Ballot(any(PEOPLE), Verdict.REJECTED);
			case 1, 2 -> new RequestMove.Plain(any(SELDOM));
			default -> new RequestMove.Plain(any(OFTEN));
		};
	}

	private List<ReviewStage> stages() {
		List<ReviewStage> stages = new ArrayList<>();
		for (int stage = 0; stage <= this.random.nextInt(4); stage++) {
			stages.add(new ReviewStage("stage " + stage, 1 + this.random.nextInt(3), false));
		}
		return stages;
	}

	private <T> T any(List<T> values) {
		return values.get(this.random.nextInt(values.size()));
	}

	private static String said(Vote vote) {
		return vote.by().value() + " " + vote.verdict() + " " + vote.stage() + " " + vote.round();
	}

	private static Walk routed(int quorum) {
		return new Walk(RequestCourse.submitted().now())
			.after(new RequestMove.Route(List.of(new ReviewStage("owners", quorum, false))));
	}

	private static RequestMove ballot(int person) {
		return new RequestMove.Ballot(PEOPLE.get(person), Verdict.APPROVED);
	}

	private record Walk(RequestCourse course) {

		Walk after(RequestMove move) {
			return new Walk(((Course.Gone) this.course.take(move)).now());
		}

	}

}

package io.meshgate.graph.access.transition;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import io.meshgate.graph.access.AccessRequestStatus;
import io.meshgate.graph.access.Verdict;
import io.meshgate.graph.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * How far a request has come. It goes on by the table alone, and what was said on its way
 * is never lost.
 *
 * @param status where it stands
 * @param stages those in which it is decided, in this order; none before it is routed
 * @param round grows where what was said before counts no more
 * @param votes what was said, oldest first
 * @param offeredBy who would give less; null where no such offer is open
 */
public record RequestCourse(AccessRequestStatus status, List<ReviewStage> stages, int round, List<Vote> votes,
		@Nullable PersonId offeredBy) {

	public RequestCourse {
		stages = List.copyOf(stages);
		votes = List.copyOf(votes);
	}

	/**
	 * A request that has just been made.
	 * @return as it stands then
	 */
	public static Course.Gone submitted() {
		RequestCourse first = new RequestCourse(AccessRequestStatus.SUBMITTED, List.of(), 1, List.of(), null);
		return new Course.Gone(first, List.of(RequestTransition.SUBMIT));
	}

	/**
	 * Goes on, if that leads anywhere.
	 * @param move what is done
	 * @return what comes of it
	 */
	public Course take(RequestMove move) {
		RequestTransition first = transition(move);
		if (!first.from().contains(this.status)) {
			return refused(this.status.because());
		}
		return switch (move) {
			case RequestMove.Plain(RequestTransition transition) when transition == RequestTransition.ACCEPT_OFFER ->
				accept();
			case RequestMove.Plain _ -> gone(first, this);
			case RequestMove.Route(List<ReviewStage> routed) ->
				gone(first, new RequestCourse(this.status, routed, this.round, this.votes, null));
			case RequestMove.Ballot ballot -> vote(ballot);
			case RequestMove.Answer(boolean changed) -> gone(first,
					new RequestCourse(this.status, this.stages, this.round + (changed ? 1 : 0), this.votes, null));
			case RequestMove.Offer(PersonId by) -> hasVoted(by) ? refused("You have said yes already.")
					: gone(first, new RequestCourse(this.status, this.stages, this.round, this.votes, by));
			case RequestMove.Skip(String stage) -> skip(stage);
		};
	}

	/**
	 * The stage that the request is in.
	 * @return the first that still wants votes; empty where none does
	 */
	public Optional<ReviewStage> stage() {
		return this.stages.stream().filter(this::wantsVotes).findFirst();
	}

	private static RequestTransition transition(RequestMove move) {
		return switch (move) {
			case RequestMove.Plain(RequestTransition transition) -> transition;
			case RequestMove.Route _ -> RequestTransition.ROUTE;
			case RequestMove.Ballot(PersonId _, Verdict verdict) -> switch (verdict) {
				case APPROVED -> RequestTransition.APPROVE;
				case REJECTED -> RequestTransition.REJECT;
			};
			case RequestMove.Answer _ -> RequestTransition.ANSWER;
			case RequestMove.Offer _ -> RequestTransition.OFFER;
			case RequestMove.Skip _ -> RequestTransition.SKIP_STAGE;
		};
	}

	private Course vote(RequestMove.Ballot ballot) {
		return switch (ballot.verdict()) {
			case REJECTED -> gone(RequestTransition.REJECT, voted(ballot.by(), Verdict.REJECTED));
			case APPROVED -> {
				if (hasVoted(ballot.by())) {
					yield refused("You have said yes already.");
				}
				RequestCourse after = voted(ballot.by(), Verdict.APPROVED);
				yield gone(after.stage().isPresent() ? RequestTransition.ENDORSE : RequestTransition.APPROVE, after);
			}
		};
	}

	/** Whoever offered it need not say yes again. */
	private Course accept() {
		PersonId by = Objects.requireNonNull(this.offeredBy);
		Course.Gone accepted = gone(RequestTransition.ACCEPT_OFFER, this);
		return switch (accepted.now().vote(new RequestMove.Ballot(by, Verdict.APPROVED))) {
			case Course.Refused refused -> refused;
			case Course.Gone(RequestCourse now, List<RequestTransition> passed) ->
				new Course.Gone(now, List.of(RequestTransition.ACCEPT_OFFER, passed.getFirst()));
		};
	}

	private Course skip(String key) {
		List<ReviewStage> wanting = this.stages.stream().filter(this::wantsVotes).toList();
		if (wanting.stream().noneMatch((stage) -> stage.key().equals(key))) {
			return refused("The stage is over.");
		}
		if (wanting.size() == 1) {
			return refused("Somebody must decide on it.");
		}
		List<ReviewStage> left = this.stages.stream()
			.map((stage) -> stage.key().equals(key) ? stage.skip() : stage)
			.toList();
		return gone(RequestTransition.SKIP_STAGE,
				new RequestCourse(this.status, left, this.round, this.votes, this.offeredBy));
	}

	private boolean wantsVotes(ReviewStage stage) {
		return !stage.skipped() && votesFor(stage).size() < stage.quorum();
	}

	private List<Vote> votesFor(ReviewStage stage) {
		return this.votes.stream()
			.filter((vote) -> vote.stage().equals(stage.key()) && vote.round() == this.round
					&& vote.verdict() == Verdict.APPROVED)
			.toList();
	}

	private boolean hasVoted(PersonId person) {
		return stage().map(this::votesFor).stream().flatMap(List::stream).anyMatch((vote) -> vote.by().equals(person));
	}

	private RequestCourse voted(PersonId by, Verdict verdict) {
		List<Vote> all = new ArrayList<>(this.votes);
		all.add(new Vote(by, verdict, stage().orElseThrow().key(), this.round));
		return new RequestCourse(this.status, this.stages, this.round, all, null);
	}

	/** An offer is open for as long as it is waited for. */
	private Course.Gone gone(RequestTransition transition, RequestCourse after) {
		AccessRequestStatus next = transition.to(this.status);
		RequestCourse now = new RequestCourse(next, after.stages(), after.round(), after.votes(),
				(next == AccessRequestStatus.COUNTER_OFFERED) ? after.offeredBy() : null);
		return new Course.Gone(now, List.of(transition));
	}

	private Course.Refused refused(String because) {
		return new Course.Refused(this.status, because);
	}

}

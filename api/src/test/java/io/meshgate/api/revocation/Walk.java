package io.meshgate.api.revocation;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Visitor;

/**
 * Gives and takes the rights of one lane at random, each at a random instance, and asks
 * for it at once at another one, or the same.
 */
final class Walk {

	/** They stand in lines that all lanes share. */
	private static final EnumSet<Right> SELDOM = EnumSet.of(Right.DOMAIN, Right.PARENT_TEAM);

	private final Lane lane;

	private final List<Portal> instances;

	private final Random random;

	private final Map<String, Visitor> signedIn = new HashMap<>();

	private int taken;

	private int elsewhere;

	Walk(Lane lane, List<Portal> instances, Random random) {
		this.lane = lane;
		this.instances = instances;
		this.random = random;
	}

	/** How often something was taken. */
	int taken() {
		return this.taken;
	}

	/** How often it was asked for at another instance. */
	int elsewhere() {
		return this.elsewhere;
	}

	/** Everybody is known everywhere: who may not act any more is not let in as new. */
	void signIn() {
		for (int instance = 0; instance < this.instances.size(); instance++) {
			for (Question question : Question.values()) {
				ask(question, Right.ROLE, instance);
			}
		}
	}

	/**
	 * Changes something and asks.
	 * @return what is not as it was to be; empty where all is
	 */
	Optional<String> step() {
		Right right = this.lane.has(Right.ACTIVITY) ? right() : Right.ACTIVITY;
		boolean given = !this.lane.has(right);
		int changing = this.random.nextInt(this.instances.size());
		int asked = this.random.nextInt(this.instances.size());
		this.taken += given ? 0 : 1;
		this.elsewhere += (changing != asked) ? 1 : 0;
		change(right, given, changing);
		Right about = (right != Right.ACTIVITY) ? right : one(Lane.products());
		Question question = one(
				Arrays.stream(Question.values()).filter((each) -> each.isAbout(this.lane, right)).toList());
		String told = ask(question, about, asked);
		String expected = question.expected(this.lane, about);
		return told.equals(expected) ? Optional.empty()
				: Optional.of("%s of %s at instance %d, then %s at instance %d: %s instead of %s".formatted(
						this.lane.product(right), given ? "given" : "taken", changing, question, asked, told,
						expected));
	}

	private Right right() {
		Right right = one(Arrays.asList(Right.values()));
		return (SELDOM.contains(right) && this.random.nextInt(4) > 0) ? right() : right;
	}

	private void change(Right right, boolean given, int instance) {
		if (right == Right.GRANT && given) {
			this.lane.grantAnew();
			return;
		}
		Right.Change change = right.change(this.lane, given);
		Answer answer = visitor(change.by(), instance).ask(change.document(), Map.of("input", change.input()));
		if (!answer.kinds().isEmpty() || !answer.ending().equals(change.ending())) {
			throw new AssertionError(change + " ended with " + answer.body());
		}
		if (right == Right.DELEGATION && given) {
			this.lane.delegated(answer.text("/delegateApprovals/delegation/id"));
		}
		this.lane.change(right, given);
	}

	private String ask(Question question, Right about, int instance) {
		Answer answer = question.ask(visitor("asker", instance), this.lane.variables(about));
		return question.told(answer);
	}

	private Visitor visitor(String name, int instance) {
		String person = name.equals("ada") ? name : this.lane.key(name);
		return this.signedIn.computeIfAbsent(instance + person, (_) -> this.instances.get(instance).signIn(person));
	}

	private <T> T one(List<T> of) {
		return of.get(this.random.nextInt(of.size()));
	}

}

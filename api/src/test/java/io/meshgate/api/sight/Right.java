package io.meshgate.api.sight;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

import io.meshgate.api.sight.PlainAccess.Deed;

/**
 * That somebody may do something with a thing.
 *
 * @param deed what
 * @param type what kind of thing it is
 * @param key with which one
 */
record Right(Deed deed, Class<? extends Told> type, String key) {

	/** Whether the thing is one of these, and was not made since. */
	boolean isOf(Organisation organisation) {
		return organisation.told().stream().anyMatch(this::isOf);
	}

	/**
	 * Whether it comes with what they had. Whoever sees a product may ask for access as
	 * soon as a team answers for it, which may be theirs to say. And whoever says whose a
	 * product is may say that it is theirs, and then has whatever access it has.
	 */
	boolean comesWith(Set<Right> had, Organisation before) {
		return switch (this.deed) {
			case REQUEST_ACCESS -> {
				Right reading = new Right(Deed.READ, this.type, this.key);
				yield had.contains(reading) || reading.comesWith(had, before);
			}
			case READ -> before.all(Told.Subscription.class)
				.stream()
				.filter((each) -> each.kind() == Told.Kind.DATA_PRODUCT
						&& had.contains(new Right(Deed.MANAGE_MEMBERS, Told.Product.class, each.holder())))
				.anyMatch((each) -> isShownBy(each, before));
			default -> false;
		};
	}

	private boolean isShownBy(Told.Subscription subscription, Organisation organisation) {
		return isOf(subscription) || isOf(subscription.product())
				|| organisation.all(Told.Request.class)
					.stream()
					.anyMatch((request) -> request.about().equals(subscription) && isOf(request));
	}

	private boolean isOf(Told thing) {
		return this.type == thing.getClass() && this.key.equals(key(thing));
	}

	private static String key(Told thing) {
		return switch (thing) {
			case Told.Product product -> product.key();
			case Told.Request request -> request.key();
			case Told.Subscription subscription -> subscription.key();
			case Told.Grant grant -> grant.key();
			default -> "";
		};
	}

	/** All that somebody may do. */
	static Set<Right> of(String person, Organisation organisation, Instant now) {
		PlainAccess access = organisation.access(now);
		return where(organisation, (deed, thing) -> access.may(person, deed, thing));
	}

	/**
	 * All that somebody may do sooner or later with what they see: as the thing stands,
	 * or as soon as it stands elsewhere in its life; and what they would decide on, were
	 * they not of the side that asks. That is theirs already, and they do not come to it.
	 * So is the sight of what they would decide on in another's place: that one lets them
	 * have what comes to await them, and an open request goes wherever it would go if it
	 * were made now. What awaits them they may let another have, who sees it then.
	 */
	static Set<Right> inTime(String person, Organisation organisation, Instant now) {
		PlainAccess access = organisation.access(now);
		List<Told.Request> entrusted = organisation.all(Told.Request.class)
			.stream()
			.filter((request) -> access.awaits(request, person)
					|| (request.open() && standsIn(access, person, request, now)))
			.toList();
		return where(organisation, (deed, thing) -> access.may(person, deed, thing) || switch (thing) {
			case Told.Product product when deed != Deed.READ ->
				access.may(person, Deed.READ, product) && inAnyStage(access, person, deed, product);
			case Told.Request request when deed == Deed.DECIDE_REQUEST ->
				access.may(person, deed, nobodys(request)) || standsIn(access, person, request, now);
			default -> deed == Deed.READ && entrusted.stream().anyMatch((request) -> isShownBy(thing, request));
		});
	}

	private static boolean isShownBy(Told thing, Told.Request request) {
		return thing.equals(request) || thing.equals(request.about()) || thing.equals(request.about().product());
	}

	private static boolean inAnyStage(PlainAccess access, String person, Deed deed, Told.Product product) {
		for (Told.Stage stage : Told.Stage.values()) {
			if (access.may(person, deed,
					new Told.Product(product.key(), product.team(), product.domain(), product.shown(), stage))) {
				return true;
			}
		}
		return false;
	}

	/** For somebody who would decide on it, had it been made by nobody. */
	private static boolean standsIn(PlainAccess access, String person, Told.Request request, Instant now) {
		return access.all(Told.Delegation.class)
			.filter((delegation) -> delegation.delegate().equals(person) && delegation.ended() == null
					&& delegation.until().isAfter(now))
			.anyMatch((delegation) -> access.may(delegation.giver(), Deed.DECIDE_REQUEST, nobodys(request)));
	}

	/** As if it had been made by nobody, for themselves. */
	private static Told.Request nobodys(Told.Request request) {
		return new Told.Request(request.key(), "",
				new Told.Subscription("", Told.Kind.PERSON, "", request.about().product(), false), true);
	}

	private static Set<Right> where(Organisation organisation, BiPredicate<Deed, Told> may) {
		Set<Right> rights = new HashSet<>();
		for (Told thing : organisation.told()) {
			deeds(thing).stream()
				.filter((deed) -> may.test(deed, thing))
				.forEach((deed) -> rights.add(new Right(deed, thing.getClass(), key(thing))));
		}
		return rights;
	}

	private static Set<Deed> deeds(Told thing) {
		return switch (thing) {
			case Told.Product _ -> GraphAnswers.OF_PRODUCTS;
			case Told.Request _ -> GraphAnswers.OF_REQUESTS;
			case Told.Subscription _ -> Set.of(Deed.READ);
			case Told.Grant _ -> Set.of(Deed.REVOKE_GRANT);
			default -> Set.of();
		};
	}

	@Override
	public String toString() {
		return this.deed + " " + this.key;
	}

}

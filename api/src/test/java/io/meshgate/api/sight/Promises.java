package io.meshgate.api.sight;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import io.meshgate.api.sight.PlainAccess.Deed;
import io.meshgate.api.sight.Trial.End;

/**
 * How trials end as it was promised, where things stand as they do. Whether something is
 * for somebody to do is told apart from whether it can be done: they may where they may
 * as soon as the thing stands otherwise.
 */
final class Promises {

	private static final String OWN = " for themselves";

	private static final String OWN_SIDE = " for their side";

	private final Organisation organisation;

	private final Instant now;

	private final PlainAccess access;

	Promises(Organisation organisation, Instant now) {
		this.organisation = organisation;
		this.now = now;
		this.access = organisation.access(now);
	}

	End of(Trial trial) {
		return this.organisation.all(trial.thing().getClass())
			.stream()
			.filter((each) -> key(each).equals(key(trial.thing())))
			.findFirst()
			.map((thing) -> of(trial, thing))
			.orElse(End.HIDDEN);
	}

	/** Deed and end; who could decide for others only is told apart. */
	String kind(Trial trial) {
		End end = of(trial);
		String kind = kind(trial.deed(), end);
		return (end == End.REFUSED && trial.thing() instanceof Told.Request request
				&& trial.deed() == Deed.DECIDE_REQUEST && mayDecide(trial.person(), request.about().product()))
						? kind + own(trial, request) : kind;
	}

	private static String kind(Deed deed, End end) {
		return deed + " " + end;
	}

	private static String own(Trial trial, Told.Request request) {
		return request.requester().equals(trial.person()) ? OWN : OWN_SIDE;
	}

	/** Asking for access is refused to nobody who knows of what. */
	static Set<String> kinds() {
		Set<String> kinds = new TreeSet<>();
		EnumSet.complementOf(EnumSet.of(Deed.READ, Deed.ASSESS_IMPACT))
			.forEach((deed) -> Stream.of(End.values()).forEach((end) -> kinds.add(kind(deed, end))));
		kinds.remove(kind(Deed.REQUEST_ACCESS, End.REFUSED));
		kinds.add(kind(Deed.DECIDE_REQUEST, End.REFUSED) + OWN);
		kinds.add(kind(Deed.DECIDE_REQUEST, End.REFUSED) + OWN_SIDE);
		return kinds;
	}

	private End of(Trial trial, Told thing) {
		if (this.access.may(trial.person(), trial.deed(), thing)) {
			return isInTheWay(trial, thing) ? End.HINDERED : End.DONE;
		}
		if (maySometime(trial, thing)) {
			return End.HINDERED;
		}
		return sees(trial.person(), thing) ? End.REFUSED : End.HIDDEN;
	}

	/** A grant is for the two sides alone. */
	private boolean sees(String person, Told thing) {
		return (thing instanceof Told.Grant grant)
				? this.organisation.all(Told.Leaver.class).stream().noneMatch((each) -> each.person().equals(person))
						&& this.access.isOfEitherSide(person, grant.of())
				: this.access.may(person, Deed.READ, thing);
	}

	/** Whoever sees a product may ask for access, as soon as it is offered. */
	private boolean maySometime(Trial trial, Told thing) {
		return switch (thing) {
			case Told.Product product when trial.deed() == Deed.REQUEST_ACCESS -> sees(trial.person(), product);
			case Told.Product(String key, String team, String domain, Told.Shown shown, Told.Stage _) ->
				Stream.of(Told.Stage.values())
					.map((stage) -> new Told.Product(key, team, domain, shown, stage))
					.anyMatch((each) -> this.access.may(trial.person(), trial.deed(), each));
			case Told.Request request -> mayWhileOpen(trial, request);
			case Told.Grant grant -> this.access.may(trial.person(), trial.deed(),
					new Told.Grant(grant.key(), grant.of(), grant.from(), null, null));
			default -> throw new IllegalArgumentException(thing.toString());
		};
	}

	private boolean mayWhileOpen(Trial trial, Told.Request request) {
		Told.Request open = new Told.Request(request.key(), request.requester(), request.about(), true);
		Stream<Told> awaited = this.organisation.all(Told.Awaited.class)
			.stream()
			.filter((each) -> each.request().equals(request))
			.map((each) -> new Told.Awaited(open, each.person()));
		return new PlainAccess(Stream.concat(this.organisation.told().stream(), awaited).toList(), this.now)
			.may(trial.person(), trial.deed(), open);
	}

	/** What is no matter of who may. */
	private boolean isInTheWay(Trial trial, Told thing) {
		return switch (trial.deed()) {
			case DELETE -> this.organisation.all(Told.Subscription.class)
				.stream()
				.anyMatch((each) -> each.product().equals(thing)
						|| (each.kind() == Told.Kind.DATA_PRODUCT && each.holder().equals(key(thing))));
			case MANAGE_MEMBERS -> thing instanceof Told.Product product && trial.heir().equals(product.team());
			case REQUEST_ACCESS -> thing instanceof Told.Product product && !isDecidedBySomebody(trial, product);
			case DECIDE_REQUEST -> thing instanceof Told.Request request && isForOthers(trial.person(), request);
			default -> false;
		};
	}

	/** Where a stage names people they decide in it alone, and in no other. */
	private boolean isForOthers(String person, Told.Request request) {
		String voice = this.access.decides(person, request) ? person
				: this.access.givers(person, request)
					.sorted()
					.filter((each) -> this.access.decides(each, request))
					.findFirst()
					.orElse(person);
		List<String> present = this.organisation.all(Told.Named.class)
			.stream()
			.filter((each) -> each.request().equals(request) && each.turn() == Told.Turn.PRESENT)
			.map(Told.Named::person)
			.toList();
		return present.isEmpty() ? !unnamed().decides(voice, request) : !present.contains(voice);
	}

	/** As if no stage named anybody. */
	private PlainAccess unnamed() {
		return new PlainAccess(
				this.organisation.told().stream().filter((each) -> !(each instanceof Told.Named)).toList(), this.now);
	}

	private boolean isDecidedBySomebody(Trial trial, Told.Product product) {
		Told.Request request = new Told.Request("", trial.person(),
				new Told.Subscription("", Told.Kind.PERSON, trial.person(), product, false), true);
		return this.organisation.people()
			.stream()
			.anyMatch((person) -> this.access.may(person, Deed.DECIDE_REQUEST, request));
	}

	private boolean mayDecide(String person, Told.Product product) {
		return this.access.may(person, Deed.DECIDE_REQUEST,
				new Told.Request("", "", new Told.Subscription("", Told.Kind.PERSON, "", product, false), true));
	}

	private static String key(Told told) {
		return switch (told) {
			case Told.Product product -> product.key();
			case Told.Request request -> request.key();
			case Told.Grant grant -> grant.key();
			default -> throw new IllegalArgumentException(told.toString());
		};
	}

}

package io.meshgate.api.sight;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.meshgate.api.sight.Told.Role;
import io.meshgate.api.sight.Told.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what, as it was promised: told anew in plain words, without a look at the
 * policy or at how the graph is read.
 */
final class PlainAccess {

	/** What one may do, as what in the team that answers, and with what products. */
	enum Deed {

		READ("MEMBER EDITOR APPROVER OWNER", ""), ASSESS_IMPACT("EDITOR APPROVER OWNER", ""), REQUEST_ACCESS("", ""),
		WITHDRAW_REQUEST("", ""), EDIT("EDITOR OWNER", "DRAFT PROPOSED ACTIVE DEPRECATED"),
		PUBLISH("EDITOR OWNER", "DRAFT PROPOSED"), DEPRECATE("EDITOR OWNER", "ACTIVE DEPRECATED"),
		RETIRE("OWNER", "DEPRECATED"), DELETE("OWNER", "DRAFT"),
		MANAGE_MEMBERS("OWNER", "DRAFT PROPOSED ACTIVE DEPRECATED"), DECIDE_REQUEST("APPROVER OWNER", ""),
		REVOKE_GRANT("APPROVER OWNER", "");

		private final List<String> as;

		private final List<String> with;

		Deed(String as, String with) {
			this.as = List.of(as.split(" "));
			this.with = List.of(with.split(" "));
		}

	}

	private final Map<Class<?>, List<Told>> told;

	private final Instant now;

	PlainAccess(List<Told> told, Instant now) {
		this.told = told.stream().collect(Collectors.groupingBy(Told::getClass));
		this.now = now;
	}

	<T extends Told> Stream<T> all(Class<T> type) {
		return this.told.getOrDefault(type, List.of()).stream().map(type::cast);
	}

	private boolean is(Told told) {
		return all(told.getClass()).anyMatch(told::equals);
	}

	/** Nobody does anything with what they do not see. */
	boolean may(String person, Deed deed, Told thing) {
		return !is(new Told.Leaver(person)) && switch (thing) {
			case Told.Product product -> sees(person, product) && (deed == Deed.READ || does(person, deed, product));
			case Told.Request request -> sees(person, request) && (deed == Deed.READ || does(person, deed, request));
			case Told.Subscription subscription -> sees(person, subscription) && deed == Deed.READ;
			case Told.Grant grant -> grant.runs(this.now) && answers(person, deed, grant.of().product());
			default -> throw new IllegalArgumentException(thing.toString());
		};
	}

	private boolean does(String person, Deed deed, Told.Product product) {
		return switch (deed) {
			case REQUEST_ACCESS -> product.stage() == Stage.ACTIVE && product.team() != null;
			case ASSESS_IMPACT -> answers(person, deed, product) || stewards(person, product);
			default -> deed.with.contains(product.stage().name()) && answers(person, deed, product);
		};
	}

	private boolean does(String person, Deed deed, Told.Request request) {
		return request.open() && ((deed == Deed.WITHDRAW_REQUEST) ? request.requester().equals(person)
				: decides(person, request) || (isImpartial(person, request)
						&& givers(person, request).anyMatch((each) -> decides(each, request))));
	}

	boolean decides(String person, Told.Request request) {
		return isImpartial(person, request)
				&& (answers(person, Deed.DECIDE_REQUEST, request.on()) || isNamed(person, request));
	}

	/** By the stage that it is in, or by one that it has gone through. */
	private boolean isNamed(String person, Told.Request request) {
		return all(Told.Named.class).anyMatch((each) -> each.names(person, request));
	}

	/** Nobody decides for themselves, nor for the side they are on. */
	boolean isImpartial(String person, Told.Request request) {
		return !request.requester().equals(person) && !consumes(person, request.about());
	}

	/** Who is to decide and lets somebody do so at this moment, and is there. */
	Stream<String> givers(String person, Told.Request request) {
		return all(Told.Delegation.class).filter((each) -> each.delegate().equals(person) && each.runs(this.now))
			.map(Told.Delegation::giver)
			.filter((each) -> !is(new Told.Leaver(each)) && is(new Told.Awaited(request, each)));
	}

	private boolean sees(String person, Told.Product product) {
		return answers(person, Deed.READ, product) || stewards(person, product) || isShown(person, product)
				|| all(Told.Grant.class).filter((each) -> each.runs(this.now))
					.anyMatch((each) -> each.of().product().equals(product) && consumes(person, each.of()))
				|| all(Told.Request.class).anyMatch((each) -> each.open() && ties(person, each, product));
	}

	/** Who asks sees what they asked for, and for whom; who decides sees about what. */
	private boolean ties(String person, Told.Request request, Told.Product product) {
		boolean asked = request.on().equals(product);
		return request.requester().equals(person) ? asked || request.about().holder().equals(product.key())
				: asked && awaits(request, person);
	}

	private boolean isShown(String person, Told.Product product) {
		return product.team() != null && product.stage() != Stage.DRAFT && switch (product.shown()) {
			case PUBLIC -> true;
			case DOMAIN -> product.domain() != null && worksIn(person, product.domain());
			case PRIVATE -> false;
		};
	}

	/** By a domain that their team owns in it or below, or by a product there. */
	private boolean worksIn(String person, String domain) {
		return all(Told.Owner.class).filter((each) -> above(each.domain()).contains(domain))
			.anyMatch((each) -> !roles(person, each.team()).isEmpty())
				|| all(Told.Product.class).filter((each) -> above(each.domain()).contains(domain))
					.anyMatch((each) -> !roles(person, each.team()).isEmpty());
	}

	/** Who decides for an owner learns how it ended; all have what they decided so. */
	private boolean sees(String person, Told.Request request) {
		return request.requester().equals(person) || isOfEitherSide(person, request.about()) || isNamed(person, request)
				|| givers(person, request).anyMatch((each) -> request.open() || answers(each, Deed.READ, request.on()))
				|| all(Told.Verdict.class).anyMatch((each) -> each.request().equals(request) && each.isFor(person));
	}

	private boolean sees(String person, Told.Subscription subscription) {
		return isOfEitherSide(person, subscription)
				|| all(Told.Request.class).anyMatch((each) -> each.about().equals(subscription) && sees(person, each));
	}

	boolean isOfEitherSide(String person, Told.Subscription subscription) {
		return consumes(person, subscription) || answers(person, Deed.READ, subscription.product());
	}

	boolean awaits(Told.Request request, String person) {
		return request.open()
				&& (is(new Told.Awaited(request, person)) || givers(person, request).findAny().isPresent());
	}

	/** By a role in the owning team that is enough, or as an owner of what is above. */
	private boolean answers(String person, Deed deed, Told.Product product) {
		return is(new Told.Administrator(person))
				|| roles(person, product.team()).stream().anyMatch((role) -> deed.as.contains(role.name()))
				|| all(Told.Owner.class).filter((each) -> above(product.domain()).contains(each.domain()))
					.anyMatch((each) -> roles(person, each.team()).contains(Role.OWNER));
	}

	private boolean stewards(String person, Told.Product product) {
		return above(product.domain()).stream().anyMatch((each) -> is(new Told.Steward(person, each)));
	}

	boolean consumes(String person, Told.Subscription subscription) {
		String holder = subscription.holder();
		return switch (subscription.kind()) {
			case PERSON -> holder.equals(person);
			case TEAM -> !roles(person, holder).isEmpty();
			case APPLICATION -> all(Told.Application.class).filter((each) -> each.key().equals(holder))
				.anyMatch((each) -> !roles(person, each.team()).isEmpty());
			case DATA_PRODUCT -> all(Told.Product.class).filter((each) -> each.key().equals(holder))
				.anyMatch((each) -> !roles(person, each.team()).isEmpty());
		};
	}

	/** In a team, or in one above it whose people answer for it. */
	Set<Role> roles(String person, @Nullable String team) {
		Set<Role> roles = new HashSet<>();
		all(Told.Place.class).filter((each) -> each.person().equals(person) && each.team().equals(team))
			.map((each) -> is(new Told.Led(each.team())) ? each.role() : Role.OWNER)
			.forEach(roles::add);
		all(Told.Part.class).filter((each) -> each.team().equals(team) && each.answeredFor())
			.forEach((each) -> roles.addAll(roles(person, each.whole())));
		return roles;
	}

	/** A domain and all above it. */
	private Set<String> above(@Nullable String domain) {
		Set<String> above = (domain != null) ? new HashSet<>(Set.of(domain)) : new HashSet<>();
		all(Told.Below.class).filter((each) -> each.domain().equals(domain))
			.forEach((each) -> above.addAll(above(each.parent())));
		return above;
	}

}

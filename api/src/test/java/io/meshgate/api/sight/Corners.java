package io.meshgate.api.sight;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import io.meshgate.api.sight.Told.Kind;
import io.meshgate.api.sight.Told.Role;
import io.meshgate.api.sight.Told.Shown;
import io.meshgate.api.sight.Told.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What makes a difference, made by hand: of each condition somebody meets it, and
 * somebody else does not.
 */
final class Corners {

	private static final Instant NOW = Organisation.NOW;

	/** By a team that has nothing to do with the crew. */
	private static final Told.Product MADE = new Told.Product("made", "duo", "field", Shown.PRIVATE, Stage.ACTIVE);

	private final List<Told> told = new ArrayList<>();

	private final Set<String> people = new TreeSet<>();

	private Corners() {
	}

	static Organisation organisation() {
		Corners corners = new Corners();
		Told.Product wares = corners.products();
		corners.teams();
		corners.domains();
		corners.leaving();
		corners.deputies(wares);
		corners.stages(wares);
		corners.routes();
		corners.ended(wares);
		corners.own(wares);
		corners.past(wares);
		corners.contracts(wares);
		corners.datasets(wares);
		corners.people.addAll(List.of("leaver", "stranger"));
		return new Organisation(corners.told, corners.people);
	}

	private Told.Product products() {
		Told.Product wares = product("wares", "crew", "field", Shown.PRIVATE);
		product("goods", "crew", null, Shown.PRIVATE);
		product("shared", "crew", "field", Shown.DOMAIN);
		this.told.add(new Told.Product("draft", "crew", "field", Shown.PUBLIC, Stage.DRAFT));
		product("orphan", null, "field", Shown.DOMAIN);
		product("foundling", null, "field", Shown.PUBLIC);
		return wares;
	}

	/**
	 * Of the crew, of the guild that answers for it, and of the board, which does not.
	 */
	private void teams() {
		for (String team : List.of("crew", "guild", "board")) {
			this.told.add(new Told.Led(team));
			for (Role role : Role.values()) {
				place(team + "-" + role.name().toLowerCase(Locale.ROOT), team, role);
			}
		}
		this.told.add(new Told.Part("crew", "guild", true));
		this.told.add(new Told.Part("guild", "board", false));
		this.told.add(new Told.Application("gear", "crew"));
		place("both", "crew", Role.MEMBER);
		place("both", "guild", Role.OWNER);
		place("either", "guild", Role.OWNER);
		place("either", "crew", Role.MEMBER);
		place("clubber", "club", Role.MEMBER);
	}

	/** The field is in the land, which is in the world. */
	private void domains() {
		this.told.add(new Told.Below("field", "land"));
		this.told.add(new Told.Below("land", "world"));
		this.told.add(new Told.Below("cell", "field"));
		this.told.add(new Told.Owner("crew", "field"));
		this.told.add(new Told.Owner("yard", "land"));
		this.told.add(new Told.Owner("globe", "world"));
		this.told.add(new Told.Below("nook", "field"));
		this.told.add(new Told.Below("cranny", "nook"));
		this.told.add(new Told.Owner("club", "nook"));
		this.told.add(new Told.Auditor("auditor"));
		this.told.add(new Told.Steward("keeper", "world"));
		this.told.add(new Told.Steward("warden", "field"));
		this.people.addAll(List.of("auditor", "keeper", "warden"));
		List.of("yard", "lane", "moor", "globe").forEach((team) -> this.told.add(new Told.Led(team)));
		this.told.add(new Told.Part("yard", "lane", true));
		this.told.add(new Told.Part("lane", "moor", false));
		List.of("yard", "lane", "moor").forEach((team) -> place(team + "-owner", team, Role.OWNER));
		place("far", "yard", Role.MEMBER);
		place("far", "globe", Role.OWNER);
		place("wide", "globe", Role.OWNER);
		place("wide", "yard", Role.MEMBER);
	}

	/** A team's last owner there is. */
	private void leaving() {
		this.told.add(new Told.Led("solo"));
		place("soloist", "solo", Role.OWNER);
		place("solo-member", "solo", Role.MEMBER);
		place("solo-leaver", "solo", Role.OWNER);
		this.told.add(new Told.Leaver("solo-leaver"));
	}

	/**
	 * Whom a stage names that is here, was or will be, and who decides in whose place.
	 */
	private void stages(Told.Product wares) {
		for (boolean open : new boolean[] { true, false }) {
			Told.Request request = new Told.Request("staged-" + open, "stranger",
					new Told.Subscription("of-staged-" + open, Kind.PERSON, "stranger", wares, false), open);
			this.told.addAll(List.of(request.about(), request));
			for (Told.Turn turn : Told.Turn.values()) {
				String named = turn.name().toLowerCase(Locale.ROOT) + "-named";
				this.told.add(new Told.Named(request, named, turn));
				this.told.add(new Told.Awaited(request, named));
				delegation(named, "deputy-" + named, NOW.minusSeconds(60), NOW.plusSeconds(60), null);
			}
			this.told.add(new Told.Named(request, "unasked-named", Told.Turn.PRESENT));
			this.told.add(new Told.Named(request, "crew-member", Told.Turn.PRESENT));
			this.told.add(new Told.Named(request, "stranger", Told.Turn.PRESENT));
		}
		this.people.add("unasked-named");
	}

	/** Where the nearest who decides is not in the owning team. */
	private void routes() {
		place("hermit", "hut", Role.MEMBER);
		List.of("field", "land", "cell", "nook")
			.forEach((domain) -> route(product("hut-in-" + domain, "hut", domain, Shown.PUBLIC)));
		route(product("hut", "hut", null, Shown.PUBLIC));
	}

	private void route(Told.Product product) {
		request("hermit-of-" + product.key(), "hermit",
				new Told.Subscription("of-" + product.key(), Kind.PERSON, "hermit", product, false));
	}

	/** Who decides in whose place: of those on the side that asks, nobody. */
	private void deputies(Told.Product wares) {
		this.told.add(MADE);
		this.told.add(new Told.Application("tool", "duo"));
		this.told.add(new Told.Part("trio", "duo", true));
		this.told.add(new Told.Part("quad", "duo", false));
		place("duo-member", "duo", Role.MEMBER);
		place("dual", "duo", Role.MEMBER);
		place("dual", "crew", Role.APPROVER);
		asked("by-person", wares, Kind.PERSON, "dual", "dual");
		asked("by-team", wares, Kind.TEAM, "duo", "dual");
		asked("by-application", wares, Kind.APPLICATION, "tool", "dual");
		asked("by-product", wares, Kind.DATA_PRODUCT, "made", "dual");
		asked("by-team-answered-for", wares, Kind.TEAM, "trio", "dual");
		asked("by-team-below", wares, Kind.TEAM, "quad", "dual");
		asked("of-leaver", wares, Kind.PERSON, "stranger", "leaver");
		place("leaver", "crew", Role.APPROVER);
		this.told.add(new Told.Leaver("leaver"));
		asked("of-member", wares, Kind.PERSON, "stranger", "crew-member");
		asked("of-guild", wares, Kind.PERSON, "stranger", "guild-approver");
		delegation("guild-approver", "deputy-guild-approver", NOW.minusSeconds(60), NOW.plusSeconds(90), NOW);
		delegation("guild-approver", "early", NOW.plusMillis(1), NOW.plusSeconds(60), null);
		delegation("guild-approver", "punctual", NOW, NOW.plusSeconds(60), null);
		delegation("guild-approver", "late", NOW.minusSeconds(60), NOW, null);
		delegation("guild-approver", "stopped", NOW.minusSeconds(60), NOW.plusSeconds(60), NOW.minusSeconds(1));
		asked("of-board", wares, Kind.PERSON, "stranger", "board-approver");
		asked("of-guild-for-deputy", wares, Kind.PERSON, "deputy-guild-approver", "guild-approver");
		asked("for-administrator", wares, Kind.PERSON, "chief", "guild-approver");
		asked("of-land", wares, Kind.PERSON, "stranger", "yard-owner");
		asked("of-administrator", wares, Kind.PERSON, "stranger", "chief");
		this.told.add(new Told.Administrator("chief"));
		asked("of-club", product("club-wares", "club", null, Shown.PUBLIC), Kind.PERSON, "stranger", "clubber");
	}

	/**
	 * What has ended is told to whoever decides for one who answers, or for nobody else.
	 */
	private void ended(Told.Product wares) {
		List.of("guild-member", "board-member", "crew-member", "yard-owner", "lane-owner", "moor-owner", "far", "chief",
				"keeper")
			.forEach((giver) -> ended("ended-of-" + giver, wares, giver));
		for (Told.Product product : this.told.stream()
			.filter(Told.Product.class::isInstance)
			.map(Told.Product.class::cast)
			.filter((each) -> "hut".equals(each.team()) && each.domain() != null)
			.toList()) {
			List.of("crew-member", "crew-owner", "clubber")
				.forEach((giver) -> ended("ended-in-" + product.domain() + "-of-" + giver, product, giver));
		}
		Told.Request decided = ended("ended-of-crew-editor", wares, "crew-editor");
		this.told.add(new Told.Verdict(decided, "heir-of-crew-editor", null));
	}

	private Told.Request ended(String key, Told.Product product, String giver) {
		Told.Request request = new Told.Request(key, "stranger",
				new Told.Subscription("for-" + key, Kind.PERSON, "stranger", product, false), false);
		this.told.addAll(List.of(request.about(), request, new Told.Awaited(request, giver)));
		delegation(giver, "heir-of-" + giver, NOW.minusSeconds(60), NOW.plusSeconds(60), null);
		return request;
	}

	/** Somebody else asks, and one who is to decide lets a deputy do so. */
	private void asked(String key, Told.Product product, Kind kind, String holder, String giver) {
		Told.Request request = request(key, "stranger",
				new Told.Subscription("to-" + key, kind, holder, product, false));
		this.told.add(new Told.Awaited(request, giver));
		delegation(giver, "deputy-" + giver, NOW.minusSeconds(60), NOW.plusSeconds(60), null);
	}

	private void delegation(String giver, String delegate, Instant from, Instant until, @Nullable Instant ended) {
		this.told.add(new Told.Delegation("delegation-" + this.told.size(), giver, delegate, from, until, ended));
		this.people.addAll(List.of(giver, delegate));
	}

	/** Of those who ask for others what they could decide on themselves. */
	private void own(Told.Product wares) {
		for (String person : List.of("crew-approver", "chief", "deputy-guild-approver")) {
			Told.Request request = request("own-of-" + person, person,
					new Told.Subscription("for-own-of-" + person, Kind.PERSON, "stranger", wares, false));
			this.told.add(new Told.Awaited(request, "guild-approver"));
		}
		Told.Request decided = new Told.Request("own-of-judge", "judge",
				new Told.Subscription("for-own-of-judge", Kind.PERSON, "stranger", wares, false), false);
		this.told.addAll(List.of(decided.about(), decided, new Told.Verdict(decided, "judge", "crew-owner")));
		this.people.add("judge");
	}

	/** Of grants that are over, of a verdict, and of a port that is there no more. */
	private void past(Told.Product wares) {
		consumes("stopped-consumer", wares, null, NOW.minusSeconds(60));
		consumes("late-consumer", wares, NOW, null);
		consumes("endless-consumer", wares, null, null);
		consumes("last-consumer", wares, NOW.plusMillis(1), null);
		Told.Request decided = new Told.Request("decided", "stranger",
				new Told.Subscription("of-decided", Kind.PERSON, "stranger", wares, false), false);
		this.told.addAll(List.of(decided.about(), decided, new Told.Verdict(decided, "crew-member", null),
				new Told.Verdict(decided, "past-member", null),
				new Told.Verdict(decided, "past-deputy", "crew-owner")));
		Told.Request own = new Told.Request("decided-for-own-side", "stranger",
				new Told.Subscription("of-party", Kind.PERSON, "party", wares, false), false);
		this.told.addAll(List.of(own.about(), own, new Told.Verdict(own, "party", "crew-owner")));
		this.people.addAll(List.of("past-member", "past-deputy", "party"));
		Told.Subscription past = new Told.Subscription("past", Kind.TEAM, "duo", wares, true);
		this.told.add(past);
		this.told.add(new Told.Grant("past-grant", past, NOW.minus(Duration.ofDays(9)), null, NOW.minusSeconds(60)));
		this.told.add(new Told.Request("past-request", "dual", past, false));
	}

	/** On two products that not the same people see, and on none. */
	private void contracts(Told.Product wares) {
		this.told.addAll(List.of(new Told.Contract("deal", "1.0.0", wares, MADE),
				new Told.Contract("deal", "0.9.0", null, null), new Told.Contract("deal", "2.0.0", null, MADE),
				new Told.Contract("pair", "1.0.0", wares, null), new Told.Contract("pair", "2.0.0", MADE, null),
				new Told.Contract("plan", "1.0.0", null, MADE), new Told.Contract("plan", "0.1.0", null, wares),
				new Told.Contract("plan", "0.0.1", null, null), new Told.Contract("lone", "1.0.0", null, null)));
	}

	/** And what works on them. */
	private void datasets(Told.Product wares) {
		Told.Dataset listed = new Told.Dataset("listed", null, null, false, true);
		Told.Dataset served = new Told.Dataset("served", null, wares, true, true);
		Told.Dataset bound = new Told.Dataset("served-bound", null, MADE, true, false);
		this.told.addAll(List.of(listed, served, bound, new Told.Dataset("silo", null, null, false, false),
				new Told.Dataset("kept", "crew", null, false, false),
				new Told.Dataset("former", null, null, true, true)));
		this.told.addAll(List.of(new Told.Job("writer", List.of(listed), List.of(served), null),
				new Told.Job("reader", List.of(bound), List.of(), null),
				new Told.Job("twice", List.of(), List.of(served, bound), null),
				new Told.Job("idle", List.of(), List.of(), null)));
		for (String property : List.of("key", "namespace", "name", "firstSeenAt", "lastSeenAt")) {
			this.told.add(new Told.Job("half-" + property, List.of(), List.of(), property));
		}
	}

	private void consumes(String person, Told.Product product, @Nullable Instant until, @Nullable Instant ended) {
		Told.Subscription subscription = new Told.Subscription("of-" + person, Kind.PERSON, person, product, false);
		this.told.add(subscription);
		this.told.add(new Told.Grant("grant-of-" + person, subscription, NOW.minus(Duration.ofDays(9)), until, ended));
		this.people.add(person);
	}

	private Told.Product product(String key, @Nullable String team, @Nullable String domain, Shown shown) {
		Told.Product product = new Told.Product(key, team, domain, shown, Stage.ACTIVE);
		this.told.add(product);
		return product;
	}

	private Told.Request request(String key, String requester, Told.Subscription about) {
		Told.Request request = new Told.Request(key, requester, about, true);
		this.told.add(about);
		this.told.add(request);
		this.people.add(requester);
		return request;
	}

	private void place(String person, String team, Role role) {
		this.told.add(new Told.Place(person, team, role));
		this.people.add(person);
	}

}

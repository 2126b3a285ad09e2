package io.meshgate.auth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.meshgate.graph.application.ApplicationStanding;
import io.meshgate.graph.access.AccessRequestStatus;
import io.meshgate.graph.delegation.DelegationStanding;
import io.meshgate.graph.delegation.StandIn;
import io.meshgate.graph.governance.RuleStanding;
import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.person.PersonStanding;
import io.meshgate.graph.person.PlatformRole;
import io.meshgate.graph.person.Relation;
import io.meshgate.graph.person.Rights;
import io.meshgate.graph.person.ServiceRight;
import io.meshgate.graph.person.Standing;
import io.meshgate.graph.person.Step;
import io.meshgate.graph.person.StepKind;
import io.meshgate.graph.platform.PlatformStanding;
import io.meshgate.graph.policy.PolicyStanding;
import io.meshgate.graph.product.DataProductStatus;
import io.meshgate.graph.product.Sighting;
import io.meshgate.graph.product.Visibility;
import io.meshgate.graph.subscription.GrantStatus;
import io.meshgate.graph.team.TeamRole;
import io.meshgate.graph.team.TeamStanding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Holds the policy against its truth table, which is data: a row a case.
 */
class PolicyTests {

	static final String TABLE = "/io/meshgate/auth/truth-table.csv";

	/** Of these the team is known by its name, and no way to them. */
	private static final Set<String> NAMED_ALONE = Set.of("team", "infrastructure", "application");

	private static final Step THING = step(Relation.ABOVE, StepKind.DATA_PRODUCT, "Returns");

	private static final List<Step> OWNING = List.of(step(Relation.MEMBER_OF, StepKind.TEAM, "Orders"),
			step(Relation.OWNS, StepKind.DATA_PRODUCT, "Returns"));

	private static final List<Step> ANSWERING = List.of(step(Relation.MEMBER_OF, StepKind.TEAM, "Commerce"),
			step(Relation.ANSWERS_FOR, StepKind.TEAM, "Orders"), step(Relation.OWNS, StepKind.DATA_PRODUCT, "Returns"));

	private static final List<Step> REACHING = List.of(step(Relation.MEMBER_OF, StepKind.TEAM, "Sales Office"),
			step(Relation.OWNS, StepKind.DOMAIN, "Sales"), THING);

	private static final List<Step> STANDING_IN = Stream
		.concat(Stream.of(step(Relation.STANDS_IN_FOR, StepKind.PERSON, "Olga")), OWNING.stream())
		.toList();

	private static final List<Step> STEWARDING = List.of(step(Relation.STEWARDS, StepKind.DOMAIN, "Sales"), THING);

	@ParameterizedTest(name = "{3} on {0} {1} as {2}: {4}")
	@CsvFileSource(resources = TABLE, useHeadersInDisplayName = false, numLinesToSkip = 1)
	void decidesAsTheTableSays(String thing, String state, String standing, Action action, Rule rule) {
		Decision decision = Policy.decide(action, facts(thing, state, Set.of(standing.split("\\+"))));
		assertThat(decision.rule()).isEqualTo(rule);
		assertThat(decision.allowed()).isEqualTo(rule.allows());
		assertThat(decision.because()).endsWith(".");
		assertThat(decision.path()).isEqualTo(standing.contains("ofNamed") && rule.allows() ? STANDING_IN.subList(0, 1)
				: way(thing, rule, standing.contains("parentTeam")));
	}

	@Test
	void hasARowForEveryRule() {
		Set<Rule> covered = rows().stream()
			.map((row) -> Rule.valueOf(row.get(4)))
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(Rule.class)));
		assertThat(covered).containsExactlyInAnyOrder(Rule.values());
	}

	@Test
	void hasAnAllowingAndARefusingRowForEveryActionThatIsOffered() {
		Set<Action> offered = EnumSet.of(Action.READ, Action.EDIT, Action.PUBLISH, Action.DEPRECATE, Action.RETIRE,
				Action.REQUEST_ACCESS, Action.DECIDE_REQUEST, Action.WITHDRAW_REQUEST, Action.ANSWER_REQUEST,
				Action.REVIEW_EMERGENCY, Action.REVOKE_GRANT, Action.RELINQUISH_GRANT, Action.SUSPEND_GRANT,
				Action.MANAGE_MEMBERS, Action.REPORT_INCIDENT, Action.RATE, Action.ANSWER_RATING, Action.EDIT_POLICY,
				Action.DEFINE_TERM, Action.ASSESS_IMPACT, Action.DELETE, Action.DEACTIVATE, Action.REACTIVATE,
				Action.APPOINT, Action.DISMISS, Action.EXPLAIN_ACCESS, Action.READ_AUDIT);
		for (Action action : offered) {
			Set<Boolean> verdicts = rows().stream()
				.filter((row) -> row.get(3).equals(action.name()))
				.map((row) -> Rule.valueOf(row.get(4)).allows())
				.collect(Collectors.toSet());
			assertThat(verdicts).as(action.name()).containsExactlyInAnyOrder(true, false);
		}
	}

	@Test
	void refusesByTheseRulesAlone() {
		assertThat(Rule.values()).filteredOn((rule) -> !rule.allows())
			.containsExactlyInAnyOrder(Rule.NOT_DECLARED, Rule.NOT_SEEN, Rule.OWN_REQUEST, Rule.CONSUMER_SIDE,
					Rule.NOT_AN_OWNER, Rule.NEEDS_ROLE, Rule.NOT_THE_REQUESTER, Rule.NOT_A_CONSUMER, Rule.NOT_A_HOLDER,
					Rule.OWN_OFFER, Rule.NOT_THE_AUTHOR, Rule.NOT_A_MEMBER, Rule.NOT_A_TEAM_OWNER, Rule.NOT_SETTLED,
					Rule.NOT_AN_ADMINISTRATOR, Rule.NOT_AN_EMITTER, Rule.NOT_AN_EXECUTOR, Rule.NOT_GOVERNING,
					Rule.STATE, Rule.NOT_APPLICABLE);
	}

	@Test
	void decidesOnSeveralActionsInTheirOrder() {
		Facts facts = new Facts.OfProduct(sighting(standing(Set.of("owner"))));
		assertThat(Policy.decide(List.of(Action.RETIRE, Action.EDIT, Action.READ_AUDIT), facts))
			.extracting(Decision::action, Decision::rule)
			.containsExactly(tuple(Action.RETIRE, Rule.STATE), tuple(Action.EDIT, Rule.OWNER_TEAM),
					tuple(Action.READ_AUDIT, Rule.OWNER_TEAM));
	}

	/** An incident is reported, and a product rated, where neither is there yet. */
	@Test
	void offersWhatCanBeDone() {
		Set<Action> elsewhere = EnumSet.of(Action.REPORT_INCIDENT, Action.RATE);
		for (List<String> row : rows()) {
			Facts facts = facts(row.get(0), row.get(1), Set.of(row.get(2).split("\\+")));
			assertThat(Policy.actions(facts)).as(row.toString())
				.containsExactlyElementsOf(EnumSet.allOf(Action.class)
					.stream()
					.filter((action) -> !elsewhere.contains(action))
					.filter((action) -> Policy.decide(action, facts).rule() != Rule.NOT_APPLICABLE)
					.toList());
		}
	}

	@Test
	void namesThePathThroughTheDomainTree() {
		Standing standing = standing(Set.of("domainOwner"));
		Decision decision = Policy.decide(Action.EDIT, new Facts.OfProduct(sighting(standing)));
		assertThat(decision.because())
			.isEqualTo("You are a member of Sales Office, which owns the domain Sales above the product.");
	}

	@Test
	void namesWhatOneIsInTheTeamAndWhoElseMay() {
		assertThat(because(Action.DECIDE_REQUEST, "ownerAsAPPROVER"))
			.isEqualTo("You are an approver of Orders, which owns the product.");
		assertThat(because(Action.DECIDE_REQUEST, "ownerAsEDITOR")).isEqualTo(
				"You are an editor of Orders, which owns the product: only its owners and approvers may do this.");
		assertThat(because(Action.DECIDE_REQUEST, "domainOwnerAsMEMBER"))
			.isEqualTo("You are a member of Sales Office, which owns the domain Sales above the product: "
					+ "only its owners may do this.");
		assertThat(because(Action.DECIDE_REQUEST, "ownerAsEDITOR", "parentTeam"))
			.isEqualTo("You are an editor of Commerce, which answers for Orders, which owns the product: "
					+ "only its owners and approvers may do this.");
		Facts application = new Facts.OfApplication(new ApplicationStanding(false, "Orders", TeamRole.MEMBER));
		assertThat(Policy.decide(Action.EDIT, application).because()).isEqualTo(
				"You are a member of Orders, which answers for the application: only its owners and editors may do this.");
	}

	private static String because(Action action, String... standing) {
		return Policy
			.decide(action,
					new Facts.OfRequest(standing(Set.of(standing)), false, false, false, AccessRequestStatus.IN_REVIEW,
							false, List.of()))
			.because();
	}

	/** And not another team of theirs, in which they may not. */
	@Test
	void namesTheTeamInWhichOneMay() {
		Standing both = new Standing(false,
				List.of(new Standing.Place(TeamRole.EDITOR, ANSWERING), new Standing.Place(TeamRole.APPROVER, OWNING)),
				null, List.of(), List.of());
		Decision decision = Policy.decide(Action.DECIDE_REQUEST,
				new Facts.OfRequest(both, false, false, false, AccessRequestStatus.IN_REVIEW, false, List.of()));
		assertThat(decision.because()).isEqualTo("You are an approver of Orders, which owns the product.");
		assertThat(decision.path()).isEqualTo(OWNING);
		Decision editing = Policy.decide(Action.EDIT, new Facts.OfProduct(sighting(both)));
		assertThat(editing.because())
			.isEqualTo("You are an editor of Commerce, which answers for Orders, which owns the product.");
		assertThat(editing.path()).isEqualTo(ANSWERING);
	}

	@Test
	void namesWhatTiesOneToADomain() {
		Standing owner = standing(Set.of("owner"));
		Standing above = standing(Set.of("domainOwner"));
		assertThat(Policy.decide(Action.EDIT, new Facts.OfDomain(owner)).because())
			.isEqualTo("You are a member of Orders, which owns this domain.");
		assertThat(Policy.decide(Action.MANAGE_MEMBERS, new Facts.OfDomain(above)).because())
			.isEqualTo("You are a member of Sales Office, which owns the domain Sales above this domain.");
	}

	@Test
	void namesTheDomainThatOneLooksAfter() {
		Standing steward = standing(Set.of("steward"));
		assertThat(Policy.decide(Action.DEFINE_TERM, new Facts.OfDomain(steward)).because())
			.isEqualTo("You look after the domain Sales.");
		assertThat(Policy.decide(Action.EDIT, new Facts.OfTerm(steward)).rule()).isEqualTo(Rule.DOMAIN_STEWARD);
		assertThat(Policy.decide(Action.EDIT, new Facts.OfTerm(standing(Set.of("stranger")))).because())
			.isEqualTo("Only the teams that own the domain or one above, those who look after it, and administrators "
					+ "may do this.");
	}

	@Test
	void namesTheTeamThatRunsAPlatform() {
		Facts facts = new Facts.OfInfrastructure(new PlatformStanding(true, "Warehouse", TeamRole.OWNER));
		assertThat(Policy.decide(Action.EDIT, facts).because())
			.isEqualTo("You are a member of Warehouse, which runs the platform.");
	}

	@Test
	void namesTheTeamAndWhoeverIsToAppointItsFirstOwner() {
		assertThat(managing(TeamRole.OWNER, true)).isEqualTo("You are an owner of Orders.");
		assertThat(managing(TeamRole.EDITOR, true)).isEqualTo("Only owners of Orders and administrators may do this.");
		assertThat(managing(TeamRole.MEMBER, false))
			.isEqualTo("Orders has no owner yet, so only administrators may do this.");
	}

	@Test
	void namesInWhosePlaceOneDecidesAndUntilWhen() {
		Facts facts = facts("request", "OPEN", Set.of("delegate"));
		assertThat(Policy.decide(Action.DECIDE_REQUEST, facts).because())
			.isEqualTo("You decide for Olga until 3 May 2026.");
	}

	@Test
	void saysOfWhoMayNotActJustThat() {
		Facts away = facts("person", "AWAY", Set.of("administrator"));
		assertThat(Policy.decide(Action.DEACTIVATE, away).because()).isEqualTo("Olga may no longer act.");
		assertThat(Policy.decide(Action.APPOINT, away).because()).isEqualTo("Olga may no longer act.");
		assertThat(Policy.actions(away)).containsExactly(Action.READ, Action.DEACTIVATE, Action.REACTIVATE,
				Action.APPOINT, Action.DISMISS, Action.EXPLAIN_ACCESS);
	}

	@Test
	void decidesOnEachRoleByItself() {
		assertThat(onRole(Action.APPOINT, "ACTIVE", PlatformRole.AUDITOR)).isEqualTo("Olga is appointed already.");
		assertThat(onRole(Action.APPOINT, "ACTIVE", PlatformRole.GOVERNANCE)).isEqualTo("You administer the platform.");
		assertThat(onRole(Action.DISMISS, "ACTIVE", PlatformRole.AUDITOR)).isEqualTo("You administer the platform.");
		assertThat(onRole(Action.DISMISS, "ACTIVE", PlatformRole.GOVERNANCE)).isEqualTo("Olga is not appointed.");
		assertThat(onRole(Action.APPOINT, "SELF", PlatformRole.AUDITOR)).isEqualTo("Nobody appoints themselves.");
		assertThat(onRole(Action.DISMISS, "LAST", PlatformRole.ADMINISTRATOR))
			.isEqualTo("Olga is the last administrator: somebody else has to become one first.");
		Facts both = new Facts.OfPerson(new PersonStanding(true, true, "Olga", true,
				Set.of(PlatformRole.ADMINISTRATOR, PlatformRole.AUDITOR), true));
		assertThat(Policy.decide(Action.DISMISS, both).allowed()).isTrue();
	}

	private static String onRole(Action action, String state, PlatformRole role) {
		return Policy.decide(action, new Facts.OfPerson(person(state, true), Set.of(role))).because();
	}

	private static String managing(TeamRole role, boolean owned) {
		TeamStanding standing = new TeamStanding(false, "Orders", role, owned ? 1 : 0);
		return Policy.decide(Action.MANAGE_MEMBERS, new Facts.OfMembers(standing, false)).because();
	}

	static Facts facts(String thing, String state, Set<String> standing) {
		Facts facts = aPersons(thing, state, standing);
		Map<String, ServiceRight> rights = Map.of("emitter", ServiceRight.TELL_LINEAGE, "auditor",
				ServiceRight.READ_AUDIT, "executor", ServiceRight.PROVISION);
		return Facts.by(
				new Rights(Set.of(), standing.contains("account"),
						standing.stream().map(rights::get).filter(Objects::nonNull).collect(Collectors.toSet())),
				facts);
	}

	private static Facts aPersons(String thing, String state, Set<String> standing) {
		return switch (thing) {
			case "product" -> new Facts.OfProduct(sighting(Visibility.PUBLIC, state, standing));
			case "sight" -> new Facts.OfProduct(sighting(Visibility.valueOf(state.substring(0, state.indexOf('_'))),
					state.substring(state.indexOf('_') + 1), standing));
			case "impact" -> new Facts.OfImpact(standing(standing));
			case "handover" -> new Facts.OfHandover(
					(Facts.OfProduct) aPersons("product", state.equals("AWAY") ? "ACTIVE" : state, standing),
					"Planning", !state.equals("AWAY"));
			case "request" ->
				new Facts.OfRequest(standing(standing), standing.contains("requester"), standing.contains("consumer"),
						standing.contains("named"), request(state), state.equals("UNREVIEWED"), standIns(standing));
			case "delegation" -> new Facts.OfDelegation(
					new DelegationStanding(standing.contains("administrator"), standing.contains("giver")),
					state.equals("OVER"));
			case "grant" -> new Facts.OfGrant(standing(standing), standing.contains("consumer"), grant(state));
			case "domain" -> new Facts.OfDomain(standing(standing));
			case "term" -> new Facts.OfTerm(standing(standing));
			case "team" -> new Facts.OfTeam(standing.contains("administrator"), "Orders", role(standing, "owner"),
					!state.equals("AWAY"));
			case "members" ->
				new Facts.OfMembers(teamStanding(standing, !state.equals("OWNERLESS")), state.equals("LEAVING"));
			case "membership" -> new Facts.OfMembership(new Facts.OfMembers(teamStanding(standing, true), false),
					"Olga", state.equals("LAST_OWNER"));
			case "person" -> new Facts.OfPerson(person(state, standing.contains("administrator")));
			case "waiver" -> new Facts.OfWaiver(new RuleStanding(standing(standing), standing.contains("governance"),
					true, state.equals("RETIRED")), !state.equals("OVER"));
			case "incident" ->
				new Facts.OfIncident(standing(standing), standing.contains("consumer"), state.equals("OPEN"));
			case "rating" ->
				new Facts.OfRating(standing(standing), standing.contains("consumer"), standing.contains("author"));
			case "rule" -> new Facts.OfRule(new RuleStanding(standing(standing), standing.contains("governance"),
					state.startsWith("PLATFORM"), state.endsWith("RETIRED")));
			case "policy" -> new Facts.OfAccessPolicy(
					new PolicyStanding(standing(standing), standing.contains("governance"), state.equals("PLATFORM")));
			case "infrastructure" -> new Facts.OfInfrastructure(new PlatformStanding(standing.contains("administrator"),
					(role(standing, "owner") != null) ? "Warehouse" : null, role(standing, "owner")));
			case "application" -> new Facts.OfApplication(new ApplicationStanding(standing.contains("administrator"),
					(role(standing, "owner") != null) ? "Orders" : null, role(standing, "owner")));
			case "platform" -> new Facts.OfPlatform(standing.contains("administrator"));
			case "account" -> new Facts.OfServiceAccount(standing.contains("administrator"));
			case "provisioning" -> new Facts.OfProvisioning(state.equals("GIVEN"));
			case "lineage" -> new Facts.OfLineage(standing.contains("administrator"), standing.contains("emitter"));
			case "flow" ->
				new Facts.OfFlow(givers(state, standing), (Facts.OfLineage) aPersons("lineage", "-", standing));
			default -> throw new IllegalArgumentException(thing);
		};
	}

	private static AccessRequestStatus request(String state) {
		return switch (state) {
			case "OPEN" -> AccessRequestStatus.IN_REVIEW;
			case "ENDED", "UNREVIEWED" -> AccessRequestStatus.APPROVED;
			default -> AccessRequestStatus.valueOf(state);
		};
	}

	private static GrantStatus grant(String state) {
		return switch (state) {
			case "RUNNING" -> GrantStatus.ACTIVE;
			case "OVER" -> GrantStatus.ENDED;
			default -> GrantStatus.valueOf(state);
		};
	}

	private static PersonStanding person(String state, boolean administrator) {
		Set<PlatformRole> roles = switch (state) {
			case "PLAIN" -> Set.of();
			case "ALL" -> EnumSet.allOf(PlatformRole.class);
			case "SELF", "LAST" -> Set.of(PlatformRole.ADMINISTRATOR);
			default -> Set.of(PlatformRole.AUDITOR);
		};
		return new PersonStanding(administrator, Set.of("SELF", "LAST").contains(state), "Olga", !state.equals("AWAY"),
				roles, state.equals("LAST"));
	}

	/** Of what is shared, the first is a stranger's. */
	private static List<Facts.OfProduct> givers(String state, Set<String> standing) {
		return switch (state) {
			case "LOOSE" -> List.of();
			case "SHARED" -> List.of((Facts.OfProduct) aPersons("product", "ACTIVE", Set.of("stranger")),
					(Facts.OfProduct) aPersons("product", "RETIRED", standing),
					(Facts.OfProduct) aPersons("product", "ACTIVE", standing));
			case "SHARED_RETIRED" -> List.of((Facts.OfProduct) aPersons("product", "ACTIVE", Set.of("stranger")),
					(Facts.OfProduct) aPersons("product", "RETIRED", standing));
			default -> List.of((Facts.OfProduct) aPersons("product", state, standing));
		};
	}

	/** In Nina's place, who never may decide, and in Olga's, who may unless she asks. */
	private static List<StandIn> standIns(Set<String> standing) {
		Set<String> olga = standing.contains("ofNoOwner") ? Set.of("stranger") : Set.of("owner");
		return !standing.contains("delegate") ? List.of()
				: List.of(standIn("Nina", Set.of("stranger"), Set.of()), standIn("Olga", olga, standing));
	}

	private static StandIn standIn(String name, Set<String> standing, Set<String> side) {
		return new StandIn(new PersonId(name), name, Instant.parse("2026-05-03T12:00:00Z"), standing(standing),
				side.contains("ofRequester"), side.contains("ofConsumer"), side.contains("ofNamed"));
	}

	private static TeamStanding teamStanding(Set<String> standing, boolean owned) {
		TeamRole role = Arrays.stream(TeamRole.values())
			.filter((each) -> standing.contains("team" + each))
			.findFirst()
			.orElse(null);
		return new TeamStanding(standing.contains("administrator"), "Orders", role, owned ? 1 : 0);
	}

	private static Sighting sighting(Standing standing) {
		return new Sighting(standing, DataProductStatus.ACTIVE, Visibility.PUBLIC, true, false, false, false, false,
				false);
	}

	private static Sighting sighting(Visibility visibility, String state, Set<String> standing) {
		boolean orphan = state.equals("ORPHAN");
		return new Sighting(standing(standing), orphan ? DataProductStatus.ACTIVE : DataProductStatus.valueOf(state),
				visibility, !orphan, standing.contains("around"), standing.contains("holds"),
				standing.contains("asked"), standing.contains("awaited"), standing.contains("auditor"));
	}

	private static Standing standing(Set<String> standing) {
		TeamRole domainOwner = role(standing, "domainOwner");
		return new Standing(standing.contains("administrator"), owning(standing), domainOwner,
				(domainOwner != null) ? REACHING : List.of(), standing.contains("steward") ? STEWARDING : List.of());
	}

	private static List<Standing.Place> owning(Set<String> standing) {
		List<Step> over = standing.contains("parentTeam") ? ANSWERING : OWNING;
		return roles(standing, "owner").map((role) -> new Standing.Place(role, over)).toList();
	}

	/** An owner is one, unless it is said what they are instead. */
	private static Stream<TeamRole> roles(Set<String> standing, String owner) {
		return Arrays.stream(TeamRole.values())
			.filter((each) -> standing.contains(owner + "As" + each)
					|| (each == TeamRole.OWNER && standing.contains(owner)));
	}

	private static @Nullable TeamRole role(Set<String> standing, String owner) {
		return roles(standing, owner).findFirst().orElse(null);
	}

	/** The way by which a rule is met, of what is decided on by standing. */
	private static List<Step> way(String thing, Rule rule, boolean answering) {
		return switch (rule) {
			case OWNER_TEAM, TEAM_APPROVER, TEAM_EDITOR -> {
				List<Step> over = answering ? ANSWERING : OWNING;
				yield NAMED_ALONE.contains(thing) ? List.of() : over;
			}
			case DELEGATE -> STANDING_IN;
			case DOMAIN_OWNER -> REACHING;
			case DOMAIN_STEWARD -> STEWARDING;
			default -> List.of();
		};
	}

	private static Step step(Relation relation, StepKind kind, String name) {
		return new Step(relation, kind, name, name);
	}

	static List<List<String>> rows() {
		try (var stream = PolicyTests.class.getResourceAsStream(TABLE)) {
			assertThat(stream).isNotNull();
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines()
				.skip(1)
				.map((line) -> List.of(line.split(",")))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

package io.meshgate.api.sight;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;

import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import io.meshgate.api.portal.Contract;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.sight.Climber.Kind;
import io.meshgate.frontend.person.PlatformRole;

import org.springframework.util.StringUtils;

/**
 * All that somebody can do by which it changes who may do what.
 */
final class Moves {

	/**
	 * What does not change who may do what with anything that is there: what things say,
	 * are held against and were found to be, where data come from, and what ends only.
	 */
	static final List<String> OTHERS = List
		.of("""
				AddObjective AddOutputPort AdoptGovernanceRule AnswerRating BindDataset ChangeDomain
				ChangeGovernanceRule ChangeIncident ChangeObjective ChangeOutputPort ChangePlatform ChangeServiceAccount
				ChangeTemplate ChangeTerm ClassifyColumn CloseIncident ConsentToContract DeclareInputPort DeclareLineage DefineTerm
				DetachContract EndWaiver OfferTemplate OpenIncident PublishContract RateDataProduct ReassignWaiver
				RegisterPlatform RegisterServiceAccount RelateTerms RemoveCheck RemoveInputPort RemoveObjective
				RemoveOutputPort RemovePlatform RemoveRating RemoveTerm ReportCheckResults ReportMeasurements
				ReportProvisioning ReportUsage RetireGovernanceRule RetractLineage ReviewGrant StartCampaign UnbindDataset UnrelateTerms
				WaiveGovernanceRule WithdrawAccessBasket WithdrawAccessPolicy WithdrawTemplate"""
			.split("\\s+"));

	/** By what each is known that somebody makes. */
	private static final Map<String, String> MADE_BY = Map.of("CreateTeam", "TeamCreated { team { id } }",
			"CreateDomain", "DomainCreated { domain { id } }", "CreateDataProduct",
			"DataProductCreated { dataProduct { id } }", "RegisterApplication",
			"ApplicationRegistered { application { id } }", "RequestAccess",
			"AccessRequestSubmitted { accessRequest { id } }", "RenewAccess",
			"AccessRequestSubmitted { accessRequest { id } }", "ChangeAccess",
			"AccessRequestSubmitted { accessRequest { id } }", "DelegateApprovals",
			"ApprovalsDelegated { delegation { id } }");

	private static final GraphQLObjectType MUTATIONS = Objects.requireNonNull(Contract.schema().getMutationType());

	private static final String MADE = "made";

	private static final AtomicInteger COUNT = new AtomicInteger();

	private static final Map<String, Function<Climber, Map<String, Object>>> ALL = new LinkedHashMap<>();

	static {
		teams();
		members();
		domains();
		products();
		handovers();
		applications();
		access();
	}

	private Moves() {
	}

	static List<String> all() {
		return List.copyOf(ALL.keySet());
	}

	/** How it is sent by who wants to know no more than how it ended. */
	static String document(String move) {
		String field = StringUtils.uncapitalize(move);
		return "mutation($input: %s) { %s(input: $input) { __typename %s } }".formatted(
				GraphQLTypeUtil.simplePrint(MUTATIONS.getField(field).getArgument("input").getType()), field,
				MADE_BY.containsKey(move) ? "... on " + MADE_BY.get(move) : "");
	}

	/** What somebody sends to do so. */
	static Map<String, Object> input(String move, Climber climber) {
		return Objects.requireNonNull(ALL.get(move)).apply(climber);
	}

	static boolean isMade(String key) {
		return key.startsWith(MADE);
	}

	private static void teams() {
		ALL.put("CreateTeam", (climber) -> Map.of("key", made(), "name", "Made", "parent", climber.ref(Kind.TEAM),
				"owner", climber.ref(Kind.PERSON)));
		ALL.put("ChangeTeam", (climber) -> Map.of("team", climber.one(Kind.TEAM), "answeredForByParent",
				climber.random().nextInt(4) > 0));
		ALL.put("MoveTeam", (climber) -> Map.of("team", climber.one(Kind.TEAM), "parent", climber.ref(Kind.TEAM)));
		ALL.put("RemoveTeam", (climber) -> Map.of("team", climber.one(Kind.TEAM)));
	}

	private static void members() {
		ALL.put("AddTeamMember", (climber) -> Map.of("team", climber.one(Kind.TEAM), "person", climber.ref(Kind.PERSON),
				"role", climber.one(List.of(Told.Role.values()))));
		ALL.put("ChangeTeamMemberRole", ALL.get("AddTeamMember"));
		ALL.put("RemoveTeamMember",
				(climber) -> Map.of("team", climber.one(Kind.TEAM), "person", climber.ref(Kind.PERSON)));
		ALL.put("LeaveTeam", (climber) -> Map.of("team", climber.one(Kind.TEAM)));
		ALL.put("DeactivatePerson", (climber) -> Map.of("person", climber.one(Kind.PERSON), "reason", "Gone"));
		ALL.put("ReactivatePerson", (climber) -> Map.of("person", climber.one(Kind.PERSON)));
		ALL.put("AppointToPlatform", (climber) -> Map.of("person", climber.one(Kind.PERSON), "role",
				climber.one(List.of(PlatformRole.values()))));
		ALL.put("DismissFromPlatform", ALL.get("AppointToPlatform"));
	}

	private static void domains() {
		ALL.put("CreateDomain", (climber) -> Map.of("key", made(), "name", "Made", "parent", climber.ref(Kind.DOMAIN),
				"owner", climber.ref(Kind.TEAM)));
		ALL.put("MoveDomain",
				(climber) -> Map.of("domain", climber.one(Kind.DOMAIN), "parent", climber.ref(Kind.DOMAIN)));
		ALL.put("AssignDomainOwner",
				(climber) -> Map.of("domain", climber.one(Kind.DOMAIN), "owner", climber.ref(Kind.TEAM)));
		ALL.put("AppointSteward",
				(climber) -> Map.of("domain", climber.one(Kind.DOMAIN), "person", climber.ref(Kind.PERSON)));
		ALL.put("DismissSteward", ALL.get("AppointSteward"));
		ALL.put("RemoveDomain", (climber) -> Map.of("domain", climber.one(Kind.DOMAIN)));
		ALL.put("SetAccessPolicy", (climber) -> Map.of("domain", climber.ref(Kind.DOMAIN), "endRequired", true));
	}

	private static void products() {
		ALL.put("CreateDataProduct", (climber) -> Map.of("key", made(), "name", "Made", "domain",
				climber.ref(Kind.DOMAIN), "owner", climber.ref(Kind.TEAM)));
		ALL.put("ChangeDataProduct", (climber) -> Map.of("dataProduct", climber.one(Kind.PRODUCT), "visibility",
				climber.one(List.of(Told.Shown.values()))));
		Function<Climber, Map<String, Object>> of = (climber) -> Map.of("dataProduct", climber.one(Kind.PRODUCT));
		ALL.put("ProposeDataProduct", of);
		ALL.put("PublishDataProduct", of);
		ALL.put("RetireDataProduct", of);
		ALL.put("DeleteDataProduct", of);
		ALL.put("DeprecateDataProduct",
				(climber) -> Map.of("dataProduct", climber.one(Kind.PRODUCT), "sunsetAt", in(30).toString()));
		ALL.put("MoveDataProduct",
				(climber) -> Map.of("dataProduct", climber.one(Kind.PRODUCT), "partOf", climber.one(Kind.PRODUCT)));
	}

	private static void handovers() {
		ALL.put("AssignDataProductOwner",
				(climber) -> Map.of("dataProduct", climber.one(Kind.PRODUCT), "owner", climber.ref(Kind.TEAM)));
		ALL.put("PlaceDataProduct",
				(climber) -> Map.of("dataProduct", climber.one(Kind.PRODUCT), "domain", climber.ref(Kind.DOMAIN)));
	}

	private static void applications() {
		ALL.put("RegisterApplication",
				(climber) -> Map.of("key", made(), "name", "Made", "owner", climber.ref(Kind.TEAM)));
		ALL.put("ChangeApplication",
				(climber) -> Map.of("application", climber.one(Kind.APPLICATION), "owner", climber.ref(Kind.TEAM)));
		ALL.put("RemoveApplication", (climber) -> Map.of("application", climber.one(Kind.APPLICATION)));
	}

	private static void access() {
		ALL.put("RequestAccess",
				(climber) -> Map.of("outputPort", port(climber), "consumer", consumer(climber), "purpose", "To know"));
		ALL.put("SubmitAccessBasket",
				(climber) -> Map.of("items",
						Stream.generate(() -> port(climber))
							.distinct()
							.limit(2)
							.map((port) -> Map.of("outputPort", port))
							.toList(),
						"consumer", consumer(climber), "purpose", "To know"));
		ALL.put("TakeEmergencyAccess",
				(climber) -> Map.of("outputPort", port(climber), "consumer", climber.one(List
					.of(Map.of("person", Ids.person(climber.person())), Map.of("team", climber.one(Kind.TEAM)))),
						"reason", "To help"));
		ALL.put("ReviewEmergencyAccess",
				(climber) -> Map.of("accessRequest", climber.one(Kind.REQUEST), "verdict", "JUSTIFIED"));
		ALL.put("RenewAccess", (climber) -> Map.of("subscription", climber.one(Kind.SUBSCRIPTION)));
		ALL.put("ChangeAccess",
				(climber) -> Map.of("subscription", climber.one(Kind.SUBSCRIPTION), "purpose", "To know more"));
		ALL.put("ApproveAccessRequest", (climber) -> Map.of("accessRequest", climber.one(Kind.REQUEST)));
		ALL.put("RejectAccessRequest",
				(climber) -> Map.of("accessRequest", climber.one(Kind.REQUEST), "comment", "No"));
		ALL.put("AskQuestion", (climber) -> Map.of("accessRequest", climber.one(Kind.REQUEST), "text", "What for?"));
		ALL.put("AnswerQuestion", (climber) -> Map.of("accessRequest", climber.one(Kind.REQUEST), "text", "To know"));
		ALL.put("OfferAccess",
				(climber) -> Map.of("accessRequest", climber.one(Kind.REQUEST), "endsAt", in(7).toString()));
		ALL.put("AcceptOffer", (climber) -> Map.of("accessRequest", climber.one(Kind.REQUEST)));
		ALL.put("DeclineOffer", ALL.get("AcceptOffer"));
		ALL.put("WithdrawAccessRequest", (climber) -> Map.of("accessRequest", climber.one(Kind.REQUEST)));
		ALL.put("RevokeGrant", (climber) -> Map.of("grant", climber.one(Kind.GRANT), "reason", "Over"));
		ALL.put("RelinquishGrant", (climber) -> Map.of("grant", climber.one(Kind.GRANT)));
		ALL.put("SuspendGrant",
				(climber) -> Map.of("grant", climber.one(Kind.GRANT), "reason", "Wait", "until", in(1).toString()));
		ALL.put("ResumeGrant", ALL.get("RelinquishGrant"));
		ALL.put("DelegateApprovals", (climber) -> Map.of("delegate", climber.ref(Kind.PERSON), "endsAt",
				in(7).toString(), "reason", "Away"));
		ALL.put("EndDelegation", (climber) -> Map.of("delegation", climber.one(Kind.DELEGATION)));
	}

	private static Map<String, String> consumer(Climber climber) {
		return climber.one(List.of(Map.of("person", Ids.person(climber.person())),
				Map.of("team", climber.one(Kind.TEAM)), Map.of("application", climber.one(Kind.APPLICATION)),
				Map.of("dataProduct", climber.one(Kind.PRODUCT))));
	}

	/** Of a product that was drawn. */
	private static String port(Climber climber) {
		return Ids.port("product" + climber.random().nextInt(30) + "/data");
	}

	private static Instant in(int days) {
		return Instant.now().plus(Duration.ofDays(days));
	}

	private static String made() {
		return MADE + COUNT.incrementAndGet();
	}

}

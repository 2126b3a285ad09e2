package io.meshgate.api.field;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import io.meshgate.api.node.GlobalId;
import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Visitor;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What it takes to be let in by a mutation, as the thing says it that is named.
 *
 * @param field of the input, which names the thing
 * @param part of the thing that says so; empty where the thing says so itself
 * @param action what is to be allowed on it
 * @param more whether something else has to let the viewer in as well
 */
record Permission(String field, String part, String action, boolean more) {

	/**
	 * What it takes, by mutation.
	 */
	static Map<String, Permission> all() {
		Map<String, Permission> all = new HashMap<>();
		put(all, "dataProduct", "EDIT", "ChangeDataProduct", "AddObjective", "ReportMeasurements", "ReportCheckResults",
				"ReportUsage", "AddOutputPort", "DeclareInputPort");
		both(all, "dataProduct", "EDIT", "MoveDataProduct", "PlaceDataProduct");
		both(all, "dataProduct", "MANAGE_MEMBERS", "AssignDataProductOwner");
		put(all, "dataProduct", "PUBLISH", "ProposeDataProduct", "PublishDataProduct");
		put(all, "dataProduct", "DEPRECATE", "DeprecateDataProduct");
		put(all, "dataProduct", "RETIRE", "RetireDataProduct");
		put(all, "dataProduct", "DELETE", "DeleteDataProduct");
		put(all, "accessRequest", "DECIDE_REQUEST", "ApproveAccessRequest", "RejectAccessRequest");
		put(all, "accessRequest", "WITHDRAW_REQUEST", "WithdrawAccessRequest");
		put(all, "grant", "REVOKE_GRANT", "RevokeGrant");
		put(all, "domain", "EDIT", "ChangeDomain", "RemoveDomain");
		both(all, "domain", "EDIT", "MoveDomain");
		put(all, "domain", "MANAGE_MEMBERS", "AssignDomainOwner", "AppointSteward", "DismissSteward");
		both(all, "parent", "EDIT", "CreateDomain", "CreateTeam");
		put(all, "team", "EDIT", "ChangeTeam", "RemoveTeam");
		both(all, "team", "EDIT", "MoveTeam");
		put(all, "team", "MANAGE_MEMBERS", "AddTeamMember", "ChangeTeamMemberRole", "RemoveTeamMember");
		put(all, "person", "DEACTIVATE", "DeactivatePerson");
		put(all, "person", "REACTIVATE", "ReactivatePerson");
		put(all, "check", "EDIT", "RemoveCheck");
		put(all, "objective", "EDIT", "ChangeObjective", "RemoveObjective");
		all.put("OpenIncident", new Permission("dataProduct", "quality", "REPORT_INCIDENT", false));
		all.put("RateDataProduct", new Permission("dataProduct", "rating", "RATE", false));
		put(all, "incident", "EDIT", "ChangeIncident", "CloseIncident");
		put(all, "rating", "EDIT", "RemoveRating");
		put(all, "rating", "ANSWER_RATING", "AnswerRating");
		put(all, "domain", "EDIT_POLICY", "AdoptGovernanceRule", "SetAccessPolicy");
		put(all, "governanceRule", "EDIT_POLICY", "ChangeGovernanceRule", "RetireGovernanceRule",
				"WaiveGovernanceRule");
		put(all, "waiver", "EDIT_POLICY", "EndWaiver", "ReassignWaiver");
		put(all, "accessPolicy", "EDIT_POLICY", "WithdrawAccessPolicy");
		put(all, "domain", "DEFINE_TERM", "DefineTerm");
		put(all, "term", "EDIT", "ChangeTerm", "RemoveTerm", "RelateTerms", "UnrelateTerms");
		put(all, "platform", "EDIT", "ChangePlatform", "RemovePlatform", "OfferTemplate");
		put(all, "template", "EDIT", "ChangeTemplate", "WithdrawTemplate");
		put(all, "outputPort", "EDIT", "ChangeOutputPort", "RemoveOutputPort", "BindDataset", "UnbindDataset",
				"ClassifyColumn", "PublishContract", "DetachContract");
		put(all, "to", "EDIT", "DeclareLineage", "RetractLineage");
		put(all, "inputPort", "EDIT", "RemoveInputPort");
		put(all, "application", "EDIT", "ChangeApplication", "RemoveApplication");
		return Map.copyOf(all);
	}

	/**
	 * The thing that is named.
	 * @return its global id
	 */
	String on(Deed deed) {
		Object named = Objects.requireNonNull(deed.input().get(this.field));
		if (named instanceof Map<?, ?> ref) {
			String key = String.valueOf(ref.get("key"));
			return deed.operation().equals("CreateTeam") ? Ids.team(key) : Ids.domain(key);
		}
		return String.valueOf(named);
	}

	/**
	 * What is said of it.
	 * @return the permission; empty where the visitor sees no such thing
	 */
	Optional<JsonNode> said(Visitor visitor, Deed deed) {
		String id = on(deed);
		String permits = " { action allowed because } ";
		String saying = this.part.isEmpty() ? "viewerCan(actions: [" + this.action + "])" + permits
				: this.part + " { viewerCan" + permits + "}";
		String document = "query($id: ID!) { node(id: $id) { ... on %s { %s } } }"
			.formatted(GlobalId.parse(id).orElseThrow().type(), saying);
		Answer answer = visitor.ask(document, Map.of("id", id));
		if (answer.data("/node").isNull()) {
			return Optional.empty();
		}
		JsonNode said = answer.data("/node" + (this.part.isEmpty() ? "" : "/" + this.part) + "/viewerCan");
		assertThat(said).singleElement()
			.satisfies((permitted) -> assertThat(permitted.path("action").asString()).isEqualTo(this.action));
		return Optional.of(said.path(0));
	}

	private static void put(Map<String, Permission> all, String field, String action, String... mutations) {
		for (String mutation : mutations) {
			all.put(mutation, new Permission(field, "", action, false));
		}
	}

	private static void both(Map<String, Permission> all, String field, String action, String... mutations) {
		for (String mutation : mutations) {
			all.put(mutation, new Permission(field, "", action, true));
		}
	}

}

package io.meshgate.api.race;

import java.util.Map;
import java.util.Objects;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.Visitor;

/**
 * What somebody does, at whichever instance.
 *
 * @param person who
 * @param what which mutation, as a name of the documents here: they ask for the ending
 * and for what is so after it
 * @param input of the mutation, or what is looked at
 */
record Deed(String person, String what, Object input) {

	private static final Map<String, String> DOCUMENTS = Map.of("ask", """
			mutation($input: RequestAccessInput!) { done: requestAccess(input: $input) { __typename
			  ... on AccessRequestSubmitted { accessRequest { id status } }
			  ... on AccessRequestAlreadyOpen { accessRequest { id status } } } }
			""", "renew", """
			mutation($input: RenewAccessInput!) { done: renewAccess(input: $input) { __typename
			  ... on AccessRequestSubmitted { accessRequest { id status } }
			  ... on AccessRequestAlreadyOpen { accessRequest { id status } }
			  ... on SubscriptionConflict { because } } }
			""", "approve", """
			mutation($input: DecideAccessRequestInput!) { done: approveAccessRequest(input: $input) { __typename
			  ... on AccessRequestDecided { accessRequest { status subscription { id grants { id } } } }
			  ... on AccessRequestConflict { because accessRequest { status } } } }
			""", "reject", """
			mutation($input: DecideAccessRequestInput!) { done: rejectAccessRequest(input: $input) { __typename
			  ... on AccessRequestDecided { accessRequest { status } }
			  ... on AccessRequestConflict { because accessRequest { status } } } }
			""", "withdraw", """
			mutation($input: WithdrawAccessRequestInput!) { done: withdrawAccessRequest(input: $input) { __typename
			  ... on AccessRequestWithdrawn { accessRequest { status } }
			  ... on AccessRequestConflict { because accessRequest { status } } } }
			""", "revoke", """
			mutation($input: RevokeGrantInput!) { done: revokeGrant(input: $input) { __typename
			  ... on GrantRevoked { grant { status } }
			  ... on GrantConflict { because grant { status } } } }
			""", "leave", """
			mutation($input: LeaveTeamInput!) { done: leaveTeam(input: $input) { __typename
			  ... on TeamConflict { because } } }
			""", "remove", """
			mutation($input: RemoveTeamMemberInput!) { done: removeTeamMember(input: $input) { __typename
			  ... on TeamConflict { because } } }
			""", "look", """
			query($input: ID!) { done: accessRequest(id: $input) { __typename status } }
			""");

	Answer by(Visitor visitor) {
		return visitor.ask(Objects.requireNonNull(DOCUMENTS.get(this.what)), Map.of("input", this.input));
	}

}

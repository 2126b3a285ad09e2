package io.meshgate.api.field;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Runs for every mutation.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest
@ValueSource(strings = { "CreateDataProduct", "ChangeDataProduct", "ProposeDataProduct", "PublishDataProduct",
		"DeprecateDataProduct", "RetireDataProduct", "RequestAccess", "ApproveAccessRequest", "RejectAccessRequest",
		"WithdrawAccessRequest", "RevokeGrant", "CreateDomain", "ChangeDomain", "MoveDomain", "AssignDomainOwner",
		"AppointSteward", "DismissSteward", "CreateTeam", "ChangeTeam", "AddTeamMember", "ChangeTeamMemberRole",
		"RemoveTeamMember", "LeaveTeam", "AddObjective", "ChangeObjective", "RemoveObjective", "ReportMeasurements",
		"ReportCheckResults", "ReportUsage", "OpenIncident", "ChangeIncident", "CloseIncident", "RateDataProduct",
		"RemoveRating", "AnswerRating", "AdoptGovernanceRule", "ChangeGovernanceRule", "RetireGovernanceRule",
		"DefineTerm", "ChangeTerm", "RemoveTerm", "RelateTerms", "UnrelateTerms", "MoveDataProduct", "RegisterPlatform",
		"ChangePlatform", "OfferTemplate", "WithdrawTemplate", "WaiveGovernanceRule", "EndWaiver", "AddOutputPort",
		"ChangeOutputPort", "RemoveOutputPort", "DeclareInputPort", "RemoveInputPort", "BindDataset", "UnbindDataset",
		"ClassifyColumn", "ChangeTemplate", "SetAccessPolicy", "WithdrawAccessPolicy", "AssignDataProductOwner",
		"PlaceDataProduct", "PublishContract", "MoveTeam", "RegisterApplication", "ChangeApplication" })
@interface EachMutation {

}

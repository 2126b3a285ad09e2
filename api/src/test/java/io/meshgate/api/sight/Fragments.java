package io.meshgate.api.sight;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.meshgate.api.sight.mutant.Fragment;
import io.meshgate.graph.access.RequestSight;
import io.meshgate.graph.access.routing.Approvers;
import io.meshgate.graph.application.ApplicationSight;
import io.meshgate.graph.dataset.DatasetSight;
import io.meshgate.graph.delegation.DelegationSight;
import io.meshgate.graph.delegation.Givers;
import io.meshgate.graph.domain.DomainSight;
import io.meshgate.graph.job.JobSight;
import io.meshgate.graph.port.ContractSight;
import io.meshgate.graph.product.ProductSight;
import io.meshgate.graph.subscription.SubscriptionSight;
import io.meshgate.graph.team.TeamSight;

/**
 * The Cypher that decides who sees what and where they stand.
 */
final class Fragments {

	private final SightTrial trial;

	private final Map<Fragment, List<Question>> fragments = new LinkedHashMap<>();

	private Fragments(SightTrial trial) {
		this.trial = trial;
	}

	/** Each with the questions by which one should notice what is wrong with it. */
	static Map<Fragment, List<Question>> of(SightTrial trial) {
		Fragments all = new Fragments(trial);
		all.ofProducts();
		all.ofRequests();
		all.ofOthers();
		all.ofThings();
		return all.fragments;
	}

	private void ofProducts() {
		with("ProductSight.VIEWER", ProductSight.VIEWER, Question.LOAD, Question.CHECK, Question.CONTRACT,
				Question.SUBSCRIPTION, Question.INBOX, Question.ASK);
		with("ProductSight.VISIBLE", ProductSight.VISIBLE, Question.LOAD);
		with("ProductSight.STANDING", ProductSight.STANDING, Question.LIST);
		with("ProductSight.SIGHTING", ProductSight.SIGHTING, Question.CHECK);
		with("ProductSight.OWNED", ProductSight.OWNED, Question.SUBSCRIPTION);
		with("ProductSight.APPROVED", ProductSight.APPROVED, Question.INBOX);
		with("ProductSight.EDITED", ProductSight.EDITED, Question.CONTRACT);
		with("SubscriptionSight.EITHER_SIDE", SubscriptionSight.EITHER_SIDE, Question.SUBSCRIPTION);
		cut("Subscriptions.CONCERNED", Question.SUBSCRIPTION, "MATCH (s:Subscription)-[:TO]", "CALL (s) {");
		cut("Subscriptions.list", Question.SUBSCRIPTIONS, "CALL (me, sight) {", "WHERE (coalesce($productId");
	}

	private void ofRequests() {
		with("Givers.OF_VIEWER", Givers.OF_VIEWER, Question.LOAD);
		with("Givers.RUNNING", Givers.RUNNING, Question.LOAD);
		with("DelegationSight.CONCERNED", DelegationSight.CONCERNED, Question.SUBSCRIPTION);
		with("DelegationSight.AWAITED", DelegationSight.AWAITED, Question.INBOX);
		cut("DelegationSight.VISIBLE", Question.DELEGATION, "(giver = me OR", "RETURN");
		cut("DelegationSight.STATUS", Question.DELEGATION, "CASE WHEN g.endedAt", ",\n");
		cut("DelegationSight.STANDING", Question.DELEGATION, "{administrator: 'ADMINISTRATOR' IN", "\n");
		with("RequestSight.VISIBLE", RequestSight.VISIBLE, Question.REQUEST);
		cut("RequestSight.TIES", Question.REQUEST, "CALL (me, sight, r, s, p) {", "RETURN r {");
		cut("RequestListing.newestFirst", Question.REQUESTS, "CALL (me, sight) {", "CALL (me, sight, candidates) {");
		cut("RequestListing.newestFirst of approvers", Question.APPROVER, "CALL (me, sight) {",
				"CALL (me, sight, candidates) {");
		cut("RequestListing.inbox", Question.INBOX, "CALL (me, sight) {", "CALL (me, sight, candidates) {");
		cut("RequestListing.inbox conditions", Question.INBOX, "UNWIND candidates AS r", "AND (coalesce($productId");
	}

	private void ofOthers() {
		with("DomainSight.STANDING", DomainSight.STANDING, Question.DOMAIN);
		with("TeamSight.STANDING", TeamSight.STANDING, Question.TEAM);
		with("ApplicationSight.STANDING", ApplicationSight.STANDING, Question.APPLICATION);
		with("Approvers.ADMINISTRATORS", Approvers.ADMINISTRATORS, Question.ROUTE);
		with("Approvers.NEAREST", Approvers.NEAREST, Question.ROUTE);
	}

	private void ofThings() {
		with("ContractSight.VISIBLE", ContractSight.VISIBLE, Question.VERSION);
		with("DatasetSight.VISIBLE", DatasetSight.VISIBLE, Question.DATASET);
		with("JobSight.VISIBLE", JobSight.VISIBLE, Question.JOB);
		cut("Requesting.belongs", Question.ASK, "c = me OR", "\n");
		cut("ContractAuthoring.theirs", Question.CONTRACT, "theirs > 0 OR", " AS theirs");
	}

	private void with(String name, String text, Question... questions) {
		this.fragments.put(new Fragment(name, text), List.of(questions));
	}

	/** From the statement of a question, behind what the viewer sees by. */
	private void cut(String name, Question question, String from, String to) {
		String statement = this.trial.statements(question).iterator().next();
		int begin = statement.indexOf(from, statement.indexOf("} AS sight"));
		with(name, statement.substring(begin, statement.indexOf(to, begin)), question);
	}

}

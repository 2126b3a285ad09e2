package io.meshgate.api.campaign;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

import io.meshgate.api.input.Problems;
import io.meshgate.api.operation.Submission;
import io.meshgate.api.wire.Refs;
import io.meshgate.frontend.EntityRef;
import io.meshgate.frontend.Node;
import io.meshgate.frontend.campaign.AccessCampaign;
import io.meshgate.frontend.campaign.ReviewGrantInput;
import io.meshgate.frontend.campaign.StartCampaignInput;
import io.meshgate.frontend.domain.Domain;
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.frontend.subscription.Grant;
import io.meshgate.graph.Ref;
import io.meshgate.graph.campaign.AccessCampaignId;
import io.meshgate.graph.campaign.CampaignEnd;
import io.meshgate.graph.campaign.Campaigning;
import io.meshgate.graph.campaign.ItemRef;
import io.meshgate.graph.campaign.NewCampaign;
import io.meshgate.graph.campaign.ReviewVerdict;
import io.meshgate.graph.subscription.GrantId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody filled in about a campaign.
 */
final class CampaignForm {

	private static final int LONGEST_NAME = 200;

	private static final int LONGEST_TEXT = 2_000;

	private final Problems problems;

	private final Instant now;

	CampaignForm(Submission submission) {
		this.problems = submission.problems();
		this.now = submission.at();
	}

	CampaignDraft draft(StartCampaignInput input) {
		this.problems.name("name", input.name(), LONGEST_NAME);
		if (input.domain() != null && input.dataProduct() != null) {
			this.problems.add("dataProduct", "must not be given with a domain");
		}
		Instant due = input.dueAt().toInstant();
		if (!due.isAfter(this.now)) {
			this.problems.add("dueAt", "must be in the future");
		}
		else if (due.isAfter(this.now.atOffset(ZoneOffset.UTC).plusYears(1).toInstant())) {
			this.problems.add("dueAt", "must be within a year from now");
		}
		return new CampaignDraft(
				new NewCampaign(new AccessCampaignId(UUID.randomUUID().toString()), input.name(),
						CampaignEnd.valueOf(input.atEnd().name()), this.now, due),
				ref(input.domain(), Domain.class), ref(input.dataProduct(), DataProduct.class));
	}

	private static @Nullable Ref ref(@Nullable EntityRef ref, Class<? extends Node> type) {
		return (ref != null) ? Refs.of(ref, type) : null;
	}

	ItemRef item(ReviewGrantInput input) {
		return new ItemRef(
				new AccessCampaignId(this.problems.id("campaign", input.campaign(), AccessCampaign.class).orElse("")),
				new GrantId(this.problems.id("grant", input.grant(), Grant.class).orElse("")));
	}

	Campaigning.Review review(ReviewGrantInput input) {
		ReviewVerdict verdict = ReviewVerdict.valueOf(input.verdict().name());
		if (verdict == ReviewVerdict.ENDED && input.comment() == null) {
			this.problems.add("comment", "must be given to end access");
		}
		this.problems.textIfGiven("comment", input.comment(), LONGEST_TEXT);
		return new Campaigning.Review(verdict, input.comment(), this.now);
	}

}

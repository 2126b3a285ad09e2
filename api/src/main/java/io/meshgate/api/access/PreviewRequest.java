package io.meshgate.api.access;

import java.time.Clock;
import java.time.Instant;

import io.meshgate.api.input.Problems;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.frontend.access.PreviewRequestInput;
import io.meshgate.frontend.access.RequestPreview;
import io.meshgate.graph.access.AccessRequestId;
import io.meshgate.graph.access.AccessRequestKind;
import io.meshgate.graph.access.asking.Asking;
import io.meshgate.graph.access.asking.Outlook;
import io.meshgate.graph.access.asking.Outlooks;
import io.meshgate.graph.access.review.ReviewPlan;
import io.meshgate.graph.person.Person;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.policy.AccessWish;
import io.meshgate.graph.subscription.SubscriptionId;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * What would come of asking for access: decided as it is when it is asked for, by
 * {@link Prospect}, from what is read at one moment.
 */
@Controller
class PreviewRequest {

	private static final String NOBODY = "";

	private final Outlooks outlooks;

	private final PreviewViews views;

	private final ReviewPlan plan;

	private final Clock clock;

	PreviewRequest(Outlooks outlooks, PreviewViews views, ReviewPlan plan, Clock clock) {
		this.outlooks = outlooks;
		this.views = views;
		this.plan = plan;
		this.clock = clock;
	}

	@QueryMapping
	RequestPreview previewRequest(@AuthenticationPrincipal Viewer viewer, @Argument PreviewRequestInput input) {
		Instant now = this.clock.instant();
		Problems problems = new Problems();
		AccessWanted wanted = new RequestAccessForm(problems, now).wanted(input.asked());
		if (!problems.isEmpty()) {
			return PreviewViews.unread(problems.found());
		}
		Asking asking = new Asking(new AccessRequestId(NOBODY), new SubscriptionId(NOBODY), viewer.person(),
				wanted.port(), wanted.consumer(), wanted.purpose(), wanted.startsAt(), wanted.endsAt(),
				wanted.answers(), now, this.plan, AccessRequestKind.NEW);
		Outlook outlook = this.outlooks.of(viewer, asking).orElseThrow(() -> new NotFound("output port"));
		if (!outlook.asked().consumerFound()) {
			throw new NotFound("consumer");
		}
		return this.views.preview(viewer, asking, outlook, prospect(asking, outlook));
	}

	private static Prospect prospect(Asking asking, Outlook outlook) {
		AccessWish wish = asking.wish(outlook.teams());
		return Prospect.of(outlook.asked())
			.or(() -> outlook.held().flatMap((held) -> Prospect.of(held, asking.kind())))
			.orElseGet(() -> Prospect.of(outlook.inForce(), wish, asking.answered(),
					outlook.owners().stream().map(Person::id).toList()));
	}

}

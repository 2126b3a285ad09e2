package io.meshgate.api.domain.authoring;

import java.util.Optional;

import io.meshgate.api.operation.Submission;
import io.meshgate.api.operation.Submissions;
import io.meshgate.api.wire.Refs;
import io.meshgate.frontend.domain.CreateDomainInput;
import io.meshgate.frontend.domain.CreateDomainPayload;
import io.meshgate.frontend.domain.Domain;
import io.meshgate.frontend.domain.MoveDomainInput;
import io.meshgate.frontend.domain.MoveDomainPayload;
import io.meshgate.graph.Ref;
import io.meshgate.graph.domain.authoring.NewDomain;
import io.meshgate.graph.person.Viewer;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * Making and moving domains, from the wire and back to it.
 */
@Controller
class TreeMutations {

	private final Submissions submissions;

	private final CreateDomain createDomain;

	private final MoveDomain moveDomain;

	private final DomainAnswers answers;

	TreeMutations(Submissions submissions, CreateDomain createDomain, MoveDomain moveDomain, DomainAnswers answers) {
		this.submissions = submissions;
		this.createDomain = createDomain;
		this.moveDomain = moveDomain;
		this.answers = answers;
	}

	@MutationMapping
	CreateDomainPayload createDomain(@AuthenticationPrincipal Viewer viewer, @Argument CreateDomainInput input) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		NewDomain domain = new DomainForm(submission.problems()).domain(input);
		return submission.settle(
				(operation) -> this.answers.created(viewer, this.createDomain.create(viewer, domain, operation)),
				CreateDomainPayload.InvalidInput::new);
	}

	@MutationMapping
	MoveDomainPayload moveDomain(@AuthenticationPrincipal Viewer viewer, @Argument MoveDomainInput input) {
		Submission submission = this.submissions.of(viewer, input, input.idempotencyKey());
		DomainSeen seen = new DomainForm(submission.problems()).seen(input.domain(), input.expectedVersion());
		Optional<Ref> parent = Optional.ofNullable(input.parent()).map((ref) -> Refs.of(ref, Domain.class));
		return submission.settle(
				(operation) -> this.answers.moved(viewer, this.moveDomain.move(viewer, seen, parent, operation)),
				MoveDomainPayload.InvalidInput::new);
	}

}

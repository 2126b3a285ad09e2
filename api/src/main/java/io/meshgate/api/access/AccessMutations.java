package io.meshgate.api.access;

import java.util.List;

import io.meshgate.api.input.Problems;
import io.meshgate.frontend.access.AccessRequest;
import io.meshgate.frontend.access.DecideAccessRequestInput;
import io.meshgate.frontend.access.DecideAccessRequestPayload;
import io.meshgate.frontend.access.RequestAccessInput;
import io.meshgate.frontend.access.RequestAccessPayload;
import io.meshgate.frontend.access.WithdrawAccessRequestInput;
import io.meshgate.frontend.access.WithdrawAccessRequestPayload;
import io.meshgate.graph.access.AccessRequestId;
import io.meshgate.graph.access.Verdict;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.operation.OperationKeyReused;
import io.meshgate.graph.person.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * Asking for access, deciding and taking back, from the wire and back to it.
 */
@Controller
class AccessMutations {

	private final RequestAccess requestAccess;

	private final DecideAccessRequest decideAccessRequest;

	private final WithdrawAccessRequest withdrawAccessRequest;

	private final AccessAnswers answers;

	AccessMutations(RequestAccess requestAccess, DecideAccessRequest decideAccessRequest,
			WithdrawAccessRequest withdrawAccessRequest, AccessAnswers answers) {
		this.requestAccess = requestAccess;
		this.decideAccessRequest = decideAccessRequest;
		this.withdrawAccessRequest = withdrawAccessRequest;
		this.answers = answers;
	}

	@MutationMapping
	RequestAccessPayload requestAccess(@AuthenticationPrincipal Viewer viewer, @Argument RequestAccessInput input) {
		RequestAccessForm form = new RequestAccessForm(input, this.answers.now());
		if (!form.problems().isEmpty()) {
			return new RequestAccessPayload.InvalidInput(form.problems());
		}
		try {
			Operation operation = operation(viewer, input, input.idempotencyKey());
			return this.answers.asked(viewer, this.requestAccess.ask(viewer, form.wanted(), operation));
		}
		catch (OperationKeyReused reused) {
			return new RequestAccessPayload.InvalidInput(DecisionForm.keyReused());
		}
	}

	@MutationMapping
	DecideAccessRequestPayload approveAccessRequest(@AuthenticationPrincipal Viewer viewer,
			@Argument DecideAccessRequestInput input) {
		return decide(viewer, input, Verdict.APPROVED);
	}

	@MutationMapping
	DecideAccessRequestPayload rejectAccessRequest(@AuthenticationPrincipal Viewer viewer,
			@Argument DecideAccessRequestInput input) {
		return decide(viewer, input, Verdict.REJECTED);
	}

	@MutationMapping
	WithdrawAccessRequestPayload withdrawAccessRequest(@AuthenticationPrincipal Viewer viewer,
			@Argument WithdrawAccessRequestInput input) {
		Problems problems = new Problems();
		problems.textIfGiven("idempotencyKey", input.idempotencyKey(), DecisionForm.LONGEST_KEY);
		String id = problems.id("accessRequest", input.accessRequest(), AccessRequest.class).orElse("");
		if (!problems.isEmpty()) {
			return new WithdrawAccessRequestPayload.InvalidInput(problems.found());
		}
		try {
			Operation operation = operation(viewer, input, input.idempotencyKey());
			return this.answers.withdrawn(viewer, this.withdrawAccessRequest.withdraw(viewer, new AccessRequestId(id),
					input.expectedVersion(), operation));
		}
		catch (OperationKeyReused reused) {
			return new WithdrawAccessRequestPayload.InvalidInput(DecisionForm.keyReused());
		}
	}

	private DecideAccessRequestPayload decide(Viewer viewer, DecideAccessRequestInput input, Verdict verdict) {
		DecisionForm form = new DecisionForm(input, verdict);
		if (!form.problems().isEmpty()) {
			return new DecideAccessRequestPayload.InvalidInput(form.problems());
		}
		try {
			Operation operation = operation(viewer, List.of(verdict, input), input.idempotencyKey());
			Ending<DecideAccessRequest.Kind> ending = this.decideAccessRequest.decide(viewer, form.ballot(), operation);
			return this.answers.decided(viewer, ending);
		}
		catch (OperationKeyReused reused) {
			return new DecideAccessRequestPayload.InvalidInput(DecisionForm.keyReused());
		}
	}

	private Operation operation(Viewer viewer, Object content, @Nullable String key) {
		return Operation.of(viewer.person(), content, key, this.answers.now());
	}

}

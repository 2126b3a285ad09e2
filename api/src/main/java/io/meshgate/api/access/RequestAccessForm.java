package io.meshgate.api.access;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

import io.meshgate.api.input.Problems;
import io.meshgate.frontend.access.RequestAccessInput;
import io.meshgate.frontend.person.Person;
import io.meshgate.frontend.port.OutputPort;
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.frontend.application.Application;
import io.meshgate.frontend.subscription.ConsumerInput;
import io.meshgate.frontend.team.Team;
import io.meshgate.graph.consumer.ConsumerRef;
import io.meshgate.graph.policy.AccessTerms;
import io.meshgate.graph.port.OutputPortId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody filled in to ask for access.
 */
final class RequestAccessForm {

	private static final int LONGEST_PURPOSE = 2_000;

	private final Problems problems;

	private final Instant now;

	RequestAccessForm(Problems problems, Instant now) {
		this.problems = problems;
		this.now = now;
	}

	AccessWanted wanted(RequestAccessInput input) {
		String port = this.problems.id("outputPort", input.outputPort(), OutputPort.class).orElse("");
		ConsumerRef consumer = consumer(input.consumer());
		purpose(input.purpose());
		window(input.startsAt(), input.endsAt());
		return new AccessWanted(new OutputPortId(port), consumer, input.purpose(), instant(input.startsAt()),
				instant(input.endsAt()), new AnswersForm(this.problems).given(input.answers()));
	}

	void purpose(String purpose) {
		this.problems.text("purpose", purpose, LONGEST_PURPOSE);
	}

	void window(@Nullable OffsetDateTime startsAt, @Nullable OffsetDateTime endsAt) {
		this.problems.inOrder("startsAt", startsAt, "endsAt", endsAt);
		if (endsAt != null && !endsAt.toInstant().isAfter(this.now)) {
			this.problems.add("endsAt", "must be in the future");
			return;
		}
		Instant start = (startsAt != null && startsAt.toInstant().isAfter(this.now)) ? startsAt.toInstant() : this.now;
		if (start.isAfter(this.now.plus(AccessTerms.LONGEST_GRANT))) {
			this.problems.add("startsAt", "must be within a year from now");
		}
		if (endsAt != null && endsAt.toInstant().isAfter(start.plus(AccessTerms.LONGEST_GRANT))) {
			this.problems.add("endsAt", "must be at most a year after the start");
		}
	}

	ConsumerRef consumer(ConsumerInput input) {
		Problems below = this.problems.at("consumer");
		return below.id("team", input.team(), Team.class)
			.map((id) -> new ConsumerRef(ConsumerRef.Kind.TEAM, id))
			.or(() -> below.id("application", input.application(), Application.class)
				.map((id) -> new ConsumerRef(ConsumerRef.Kind.APPLICATION, id)))
			.or(() -> below.id("dataProduct", input.dataProduct(), DataProduct.class)
				.map((id) -> new ConsumerRef(ConsumerRef.Kind.DATA_PRODUCT, id)))
			.or(() -> below.id("person", input.person(), Person.class)
				.map((id) -> new ConsumerRef(ConsumerRef.Kind.PERSON, id)))
			.orElseGet(() -> new ConsumerRef(ConsumerRef.Kind.PERSON, ""));
	}

	static @Nullable Instant instant(@Nullable OffsetDateTime time) {
		return Optional.ofNullable(time).map(OffsetDateTime::toInstant).orElse(null);
	}

}

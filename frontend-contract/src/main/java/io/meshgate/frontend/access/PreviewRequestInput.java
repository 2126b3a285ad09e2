package io.meshgate.frontend.access;

import java.time.OffsetDateTime;
import java.util.List;

import io.meshgate.frontend.subscription.ConsumerInput;
import org.jspecify.annotations.Nullable;

/**
 * What would be asked: as in {@link RequestAccessInput}.
 *
 * @param outputPort the global id of the output port
 * @param consumer on whose behalf; the viewer must belong to it
 * @param purpose what for
 * @param startsAt from when; at once unless given
 * @param endsAt until when
 * @param answers what is answered to the questions of the policies in force
 */
public record PreviewRequestInput(String outputPort, ConsumerInput consumer, String purpose,
		@Nullable OffsetDateTime startsAt, @Nullable OffsetDateTime endsAt, @Nullable List<FormAnswerInput> answers) {

	public PreviewRequestInput {
		answers = (answers != null) ? List.copyOf(answers) : null;
	}

	/**
	 * What it would be to ask it.
	 * @return the same, to be asked once
	 */
	public RequestAccessInput asked() {
		return new RequestAccessInput(this.outputPort, this.consumer, this.purpose, this.startsAt, this.endsAt,
				this.answers, null);
	}

}

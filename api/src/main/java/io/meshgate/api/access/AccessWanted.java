package io.meshgate.api.access;

import java.time.Instant;
import java.util.List;

import io.meshgate.graph.access.asking.GivenAnswer;
import io.meshgate.graph.consumer.ConsumerRef;
import io.meshgate.graph.port.OutputPortId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks for, once its form is known to be right.
 *
 * @param port what for
 * @param consumer on whose behalf
 * @param purpose why
 * @param startsAt from when; null for at once
 * @param endsAt until when; null where nothing was said
 * @param answers what is answered, each key once
 */
record AccessWanted(OutputPortId port, ConsumerRef consumer, String purpose, @Nullable Instant startsAt,
		@Nullable Instant endsAt, List<GivenAnswer> answers) {

	AccessWanted {
		answers = List.copyOf(answers);
	}

}

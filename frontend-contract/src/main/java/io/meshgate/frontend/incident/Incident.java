package io.meshgate.frontend.incident;

import java.time.OffsetDateTime;
import java.util.List;

import io.meshgate.frontend.Node;
import io.meshgate.frontend.Permitted;
import io.meshgate.frontend.check.Severity;
import io.meshgate.frontend.person.Person;
import io.meshgate.frontend.port.OutputPort;
import org.jspecify.annotations.Nullable;

/**
 * Something that went wrong with a product's data.
 *
 * @param id the global id
 * @param outputPorts the output ports it is about, by name; none where it is about the
 * whole product
 * @param title for showing
 * @param description what is wrong
 * @param severity how bad it is
 * @param openedBy who said so
 * @param openedAt when they said so
 * @param closedBy who said that it is over
 * @param closedAt when it was over; null while it is open
 * @param resolution how it ended
 * @param version grows by one with each change; give it back as expectedVersion
 * @param viewerCan what the viewer may do with it; all actions that make sense here
 * unless some are asked for
 */
public record Incident(String id, List<OutputPort> outputPorts, String title, @Nullable String description,
		Severity severity, Person openedBy, OffsetDateTime openedAt, @Nullable Person closedBy,
		@Nullable OffsetDateTime closedAt, @Nullable String resolution, int version,
		List<Permitted> viewerCan) implements Node {

	public Incident {
		outputPorts = List.copyOf(outputPorts);
		viewerCan = List.copyOf(viewerCan);
	}

}

package io.meshgate.graph.incident;

import java.time.Instant;
import java.util.List;

import io.meshgate.graph.check.Severity;
import io.meshgate.graph.person.Person;
import io.meshgate.graph.person.Standing;
import io.meshgate.graph.port.OutputPort;
import org.jspecify.annotations.Nullable;

/**
 * Something that went wrong with a product's data.
 *
 * @param id the identity
 * @param outputPorts the ports it is about, by name; none for the whole product
 * @param title for showing
 * @param description what is wrong
 * @param severity how bad it is
 * @param openedBy who said so
 * @param openedAt when
 * @param closedBy who said that it is over
 * @param closedAt when; null while it is open
 * @param resolution how it ended
 * @param version grows by one with each change
 * @param standing where the viewer stands towards the product
 * @param consuming whether the viewer's side has access to the product now
 */
public record Incident(IncidentId id, List<OutputPort> outputPorts, String title, @Nullable String description,
		Severity severity, Person openedBy, Instant openedAt, @Nullable Person closedBy, @Nullable Instant closedAt,
		@Nullable String resolution, int version, Standing standing, boolean consuming) {

	public Incident {
		outputPorts = List.copyOf(outputPorts);
	}

}

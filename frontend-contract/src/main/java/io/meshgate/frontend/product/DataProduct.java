package io.meshgate.frontend.product;

import java.time.OffsetDateTime;
import java.util.List;

import io.meshgate.frontend.Permitted;
import io.meshgate.frontend.domain.Domain;
import io.meshgate.frontend.governance.RuleCompliance;
import io.meshgate.frontend.port.InputPort;
import io.meshgate.frontend.port.OutputPort;
import io.meshgate.frontend.subscription.Consumer;
import io.meshgate.frontend.team.Team;
import org.jspecify.annotations.Nullable;

/**
 * Data that a team offers to others, with what it promises about them.
 *
 * @param id the global id
 * @param key what people call it by, unique among products
 * @param name for showing
 * @param description what it holds and what for
 * @param kind which side of the mesh it stands on
 * @param status where it stands in its life
 * @param visibility who may see it
 * @param version the version it gives itself
 * @param revision grows by one with each change; give it back as expectedVersion
 * @param domain null only for an orphan (an import that named none), which administrators
 * see and assign
 * @param owner the team that answers for it; null only for an orphan, which
 * administrators see and assign
 * @param tags words to find it by, sorted
 * @param outputPorts where its data can be had, by name
 * @param inputPorts where its data come from, by name
 * @param activeSubscriptionCount how many subscriptions are active now
 * @param createdAt when it was made
 * @param changedAt when it was last changed
 * @param sunsetAt when it is to end, once it is deprecated
 * @param tier how much depends on it; null where nobody has said
 * @param compliance how it stands to the rules that are in force on it, by their names
 * @param viewerCan what the viewer may do with it; all actions that make sense here
 * unless some are asked for
 */
public record DataProduct(String id, String key, String name, @Nullable String description,
		@Nullable DataProductKind kind, DataProductStatus status, Visibility visibility, @Nullable String version,
		int revision, @Nullable Domain domain, @Nullable Team owner, List<String> tags, List<OutputPort> outputPorts,
		List<InputPort> inputPorts, int activeSubscriptionCount, OffsetDateTime createdAt, OffsetDateTime changedAt,
		@Nullable OffsetDateTime sunsetAt, @Nullable DataProductTier tier, List<RuleCompliance> compliance,
		List<Permitted> viewerCan) implements Consumer {

	public DataProduct {
		tags = List.copyOf(tags);
		outputPorts = List.copyOf(outputPorts);
		inputPorts = List.copyOf(inputPorts);
		compliance = List.copyOf(compliance);
		viewerCan = List.copyOf(viewerCan);
	}

}

package io.meshgate.graph.product;

import java.time.Instant;
import java.util.List;

import io.meshgate.graph.domain.Domain;
import io.meshgate.graph.governance.compliance.RuleCompliance;
import io.meshgate.graph.port.InputPort;
import io.meshgate.graph.port.OutputPort;
import io.meshgate.graph.team.Team;
import org.jspecify.annotations.Nullable;

/**
 * Data that a team offers to others. What comes after {@code relevance} is there only
 * where the matching {@link ProductPart} was asked for.
 *
 * @param id the identity
 * @param key what people call it by, unique
 * @param name for showing
 * @param description what it holds and what for
 * @param kind which side of the mesh it stands on
 * @param status where it stands in its life
 * @param visibility who may see it
 * @param version the version it gives itself
 * @param revision grows by one with each change
 * @param tags words to find it by, sorted
 * @param createdAt when it was made
 * @param changedAt when it was last changed
 * @param sunsetAt when it is to end, once it is deprecated
 * @param tier how much depends on it; null where nobody has said
 * @param stars the average of its ratings; 0 where nobody has rated it
 * @param relevance how well it matches the search it was found by; 0 without one
 * @param domain the domain it belongs to; null for an orphan
 * @param owner the team that answers for it; null for an orphan
 * @param outputPorts where its data can be had, by name
 * @param inputPorts where its data come from, by name
 * @param activeSubscriptionCount how many subscriptions are active now
 * @param compliance how it stands to the rules that are in force on it, by their names
 * @param sighting what decides what the viewer may do with it
 */
public record DataProduct(ProductId id, String key, String name, @Nullable String description,
		@Nullable DataProductKind kind, DataProductStatus status, Visibility visibility, @Nullable String version,
		int revision, List<String> tags, Instant createdAt, Instant changedAt, @Nullable Instant sunsetAt,
		@Nullable DataProductTier tier, double stars, double relevance, @Nullable Domain domain, @Nullable Team owner,
		List<OutputPort> outputPorts, List<InputPort> inputPorts, int activeSubscriptionCount,
		List<RuleCompliance> compliance, @Nullable Sighting sighting) {

	public DataProduct {
		tags = List.copyOf(tags);
		outputPorts = List.copyOf(outputPorts);
		inputPorts = List.copyOf(inputPorts);
		compliance = List.copyOf(compliance);
	}

}

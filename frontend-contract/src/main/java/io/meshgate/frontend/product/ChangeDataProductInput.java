package io.meshgate.frontend.product;

import java.util.List;

import io.meshgate.frontend.team.ChannelInput;
import org.jspecify.annotations.Nullable;

/**
 * What changes. A field that is left out or null stays as it is; an empty text clears
 * what may be empty.
 *
 * @param dataProduct the global id of the product
 * @param name for showing; at most 200 characters
 * @param description what it holds and what for; at most 10,000 characters
 * @param kind which side of the mesh it stands on
 * @param visibility who may see it
 * @param version the version it gives itself; at most 100 characters
 * @param tags all its words, replacing those it has; at most 50 of at most 63 characters
 * @param tier how much depends on it
 * @param documentation all places where it is written about, replacing those it has; at
 * most 50
 * @param supportChannels all places where people who use it are helped, replacing those
 * it has; at most 20
 * @param terms the global ids of all terms it is about, replacing those it has; at most
 * 50
 * @param clear what else is cleared: no text, and not given here
 * @param expectedVersion the revision the viewer has seen; another one is a conflict
 * @param idempotencyKey the same key answers the first result again
 */
public record ChangeDataProductInput(String dataProduct, @Nullable String name, @Nullable String description,
		@Nullable DataProductKind kind, @Nullable Visibility visibility, @Nullable String version,
		@Nullable List<String> tags, @Nullable DataProductTier tier,
		@Nullable List<DocumentationLinkInput> documentation, @Nullable List<ChannelInput> supportChannels,
		@Nullable List<String> terms, @Nullable List<DataProductClearing> clear, @Nullable Integer expectedVersion,
		@Nullable String idempotencyKey) {

	public ChangeDataProductInput {
		clear = (clear != null) ? List.copyOf(clear) : null;
		tags = (tags != null) ? List.copyOf(tags) : null;
		documentation = (documentation != null) ? List.copyOf(documentation) : null;
		supportChannels = (supportChannels != null) ? List.copyOf(supportChannels) : null;
		terms = (terms != null) ? List.copyOf(terms) : null;
	}

}

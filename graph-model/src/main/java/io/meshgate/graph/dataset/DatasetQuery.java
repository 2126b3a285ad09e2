package io.meshgate.graph.dataset;

import io.meshgate.graph.Ref;
import org.jspecify.annotations.Nullable;

/**
 * Which datasets are asked for; all conditions must hold, and one that is null holds for
 * every dataset.
 *
 * @param search words to be found in what it says, or parts of its title or name
 * @param platform on this platform
 * @param domain in this domain or below it
 * @param keeper kept by this team
 * @param term about this term, as a whole or in a column
 * @param givenOut whether some output port gives it out
 */
public record DatasetQuery(@Nullable String search, @Nullable String platform, @Nullable Ref domain,
		@Nullable Ref keeper, @Nullable Ref term, @Nullable Boolean givenOut) {
}

package io.meshgate.frontend.dataset;

import io.meshgate.frontend.EntityRef;
import org.jspecify.annotations.Nullable;

/**
 * Which datasets; all conditions must hold.
 *
 * @param search a part of the title, the name or the description, in any case
 * @param platform only on this platform, in its catalogue's own words
 * @param domain only of this domain and those below it
 * @param keeper only what this team keeps
 * @param term only what is about this term, as a whole or in one of its columns
 * @param givenOut only what some output port gives out, or what none does
 */
public record DatasetFilter(@Nullable String search, @Nullable String platform, @Nullable EntityRef domain,
		@Nullable EntityRef keeper, @Nullable EntityRef term, @Nullable Boolean givenOut) {
}

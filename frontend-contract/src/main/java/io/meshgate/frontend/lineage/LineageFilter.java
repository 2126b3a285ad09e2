package io.meshgate.frontend.lineage;

import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Which edges of a lineage count.
 *
 * @param sources those that one of these tells; null for all
 * @param seenSince those that were seen at or after that moment; null for all
 * @param direct whether those are left out that only decide on values
 */
public record LineageFilter(@Nullable List<LineageSource> sources, @Nullable OffsetDateTime seenSince,
		@Nullable Boolean direct) {

	public LineageFilter {
		sources = (sources != null) ? List.copyOf(sources) : null;
	}

}

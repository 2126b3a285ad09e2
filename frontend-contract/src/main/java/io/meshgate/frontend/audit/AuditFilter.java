package io.meshgate.frontend.audit;

import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Which entries of the record are asked for; all conditions must hold.
 *
 * @param subject the global id of what they are about
 * @param actor the global id of who did it
 * @param types of one of these
 * @param from entered at this time or later
 * @param to entered before this time
 */
public record AuditFilter(@Nullable String subject, @Nullable String actor, @Nullable List<String> types,
		@Nullable OffsetDateTime from, @Nullable OffsetDateTime to) {

	public AuditFilter {
		types = (types != null) ? List.copyOf(types) : null;
	}

}

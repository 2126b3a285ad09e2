package io.meshgate.api.audit;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;

import io.meshgate.api.node.GlobalId;
import io.meshgate.api.refusal.BadRequest;
import io.meshgate.frontend.account.ServiceAccount;
import io.meshgate.frontend.person.Person;
import io.meshgate.graph.audit.AuditFilter;
import io.meshgate.graph.outbox.EventType;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of {@code auditLog}.
 *
 * @param filter which entries
 * @param first how many
 * @param after a cursor of an earlier page
 */
record AuditArguments(io.meshgate.frontend.audit.@Nullable AuditFilter filter, @Nullable Integer first,
		@Nullable String after) {

	private static final int MOST_TYPES = 100;

	/** What is no id is the id of nothing. */
	AuditFilter conditions() {
		io.meshgate.frontend.audit.AuditFilter asked = this.filter;
		return (asked == null) ? new AuditFilter(null, null, List.of(), null, null)
				: new AuditFilter(subject(asked.subject()), actor(asked.actor()),
						types(Objects.requireNonNullElse(asked.types(), List.of())), instant(asked.from()),
						instant(asked.to()));
	}

	private static @Nullable String subject(@Nullable String id) {
		return (id != null) ? GlobalId.parse(id).map(GlobalId::value).orElse("") : null;
	}

	private static @Nullable String actor(@Nullable String id) {
		return (id != null) ? GlobalId.parse(id)
			.flatMap((found) -> found.valueAs(Person.class).or(() -> found.valueAs(ServiceAccount.class)))
			.orElse("") : null;
	}

	private static List<EventType> types(List<String> texts) {
		if (texts.size() > MOST_TYPES) {
			throw new BadRequest("filter.types names at most " + MOST_TYPES + " types.");
		}
		return texts.stream().map(AuditArguments::type).toList();
	}

	private static EventType type(String text) {
		return EventType.find(text).orElseThrow(() -> new BadRequest("filter.types names what is never told."));
	}

	private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
		return (time != null) ? time.toInstant() : null;
	}

}

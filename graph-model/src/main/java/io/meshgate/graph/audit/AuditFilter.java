package io.meshgate.graph.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.meshgate.graph.Page;
import io.meshgate.graph.outbox.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the record are asked for. All that is said must hold.
 *
 * @param subject the identity of what they are about; null for whatever
 * @param actor the identity of who did it; null for whoever
 * @param types what happened; empty for whatever
 * @param from when the first may have been entered; null for any time
 * @param to before when the last was entered; null for any time
 */
public record AuditFilter(@Nullable String subject, @Nullable String actor, List<EventType> types,
		@Nullable Instant from, @Nullable Instant to) {

	public AuditFilter {
		types = List.copyOf(types);
	}

	/**
	 * Each condition by itself, so that an index is looked up and not everything read.
	 */
	String conditions(Page page) {
		List<String> conditions = new ArrayList<>(List.of("e.at IS NOT NULL"));
		add(conditions, this.subject, "e.subject = $subject");
		add(conditions, this.actor, "e.actor = $actor");
		add(conditions, this.types.isEmpty() ? null : this.types, "e.type IN $types");
		add(conditions, this.from, "e.at >= $from");
		add(conditions, this.to, "e.at < $to");
		add(conditions, page.after(), "e.at <= datetime($page.after.value)");
		add(conditions, page.after(), "(e.at < datetime($page.after.value) OR e.id > $page.after.id)");
		return String.join(" AND ", conditions);
	}

	Map<String, @Nullable Object> parameters() {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("subject", this.subject);
		parameters.put("actor", this.actor);
		parameters.put("types", texts(this.types));
		parameters.put("from", this.from);
		parameters.put("to", this.to);
		return parameters;
	}

	private static List<String> texts(Collection<EventType> types) {
		return types.stream().map(EventType::text).toList();
	}

	private static void add(List<String> conditions, @Nullable Object given, String condition) {
		if (given != null) {
			conditions.add(condition);
		}
	}

}

package io.meshgate.graph.person.activity;

import java.time.Instant;
import java.util.Map;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.person.PlatformRole;
import io.meshgate.graph.person.Viewer;

/**
 * What people are for the whole platform. Whoever changes it stands in the line of
 * platform roles, so that of the last two administrators one stays. From what somebody
 * was dismissed is kept, since settings may name them for it as before.
 */
public final class Appointing {

	/**
	 * Gives somebody a role.
	 * @param transaction the change's own, which stands in line
	 * @param person under the lock, who does not have it
	 * @param appointment which role, who says so and when
	 * @return what happened, to be told
	 */
	public Event appoint(Transaction transaction, LockedPerson person, Appointment appointment) {
		String cypher = """
				MATCH (me:Person {id: $viewer})
				MATCH (p:Person {id: $id})
				WHERE NOT $role IN coalesce(p.roles, [])
				SET p.roles = coalesce(p.roles, []) + $role,
				    p.dismissedFrom = [role IN coalesce(p.dismissedFrom, []) WHERE role <> $role]
				CREATE (p)-[:APPOINTED_BY {at: $now, role: $role}]->(me)
				RETURN p.id AS id
				""";
		write(transaction, cypher, person, appointment);
		return told(EventType.PERSON_APPOINTED, person, appointment);
	}

	/**
	 * Takes a role from somebody.
	 * @param transaction the change's own, which stands in line
	 * @param person under the lock, who has it
	 * @param appointment which role, who says so and when
	 * @return what happened, to be told
	 */
	public Event dismiss(Transaction transaction, LockedPerson person, Appointment appointment) {
		String cypher = """
				MATCH (me:Person {id: $viewer})
				MATCH (p:Person {id: $id})
				WHERE $role IN p.roles
				SET p.roles = [role IN p.roles WHERE role <> $role],
				    p.dismissedFrom = [role IN coalesce(p.dismissedFrom, []) WHERE role <> $role] + $role
				CREATE (p)-[:DISMISSED_BY {at: $now, role: $role}]->(me)
				RETURN p.id AS id
				""";
		write(transaction, cypher, person, appointment);
		return told(EventType.PERSON_DISMISSED, person, appointment);
	}

	private static void write(Transaction transaction, String cypher, LockedPerson person, Appointment appointment) {
		transaction.one(cypher, Map.of("viewer", appointment.by().person(), "id", person.id(), "role",
				appointment.role(), "now", appointment.at()));
	}

	private static Event told(EventType type, LockedPerson person, Appointment appointment) {
		return Event.of(type, person.id().value(),
				Map.of("by", appointment.by().person().value(), "role", appointment.role().name()), appointment.at());
	}

	/**
	 * How somebody comes to have a role, or to have it no more.
	 *
	 * @param role which
	 * @param by who says so
	 * @param at when
	 */
	public record Appointment(PlatformRole role, Viewer by, Instant at) {
	}

}

package io.meshgate.graph.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import io.meshgate.graph.team.TeamRole;
import org.jspecify.annotations.Nullable;

/**
 * Who belonged where and what was whose, as a list of what was so from each moment on:
 * everything is written down again whenever anything changes.
 */
final class PlainPast {

	private final TreeMap<Instant, State> states = new TreeMap<>();

	private final List<Window> grants = new ArrayList<>();

	private final List<Pause> pauses = new ArrayList<>();

	private State now = new State(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashSet<>(), new HashSet<>());

	State now() {
		return this.now;
	}

	List<Window> grants() {
		return this.grants;
	}

	List<Pause> pauses() {
		return this.pauses;
	}

	/** Whether access is suspended at a moment. */
	boolean pauses(Window grant, Instant at) {
		return this.pauses.stream()
			.anyMatch((each) -> each.grant().equals(grant.name()) && !at.isBefore(each.from())
					&& at.isBefore(each.until()));
	}

	void note(Instant at) {
		this.states.put(at, this.now);
		this.now = this.now.copy();
	}

	List<Instant> moments() {
		return List.copyOf(this.states.keySet());
	}

	/** By person, the ways by which they could read what a product offers. */
	Map<String, Set<String>> readers(String product, Instant at) {
		Map<String, Set<String>> readers = new TreeMap<>();
		Map.Entry<Instant, State> state = this.states.floorEntry(at);
		if (state != null) {
			state.getValue().readers(product, "offers", readers);
			this.grants.stream()
				.filter((grant) -> grant.covers(at) && !pauses(grant, at))
				.forEach((grant) -> state.getValue().readers(grant.holder(), grant.name(), readers));
		}
		return readers;
	}

	/**
	 * Access.
	 *
	 * @param name of the grant
	 * @param holder whose
	 * @param from from when
	 * @param until until when; null for no end
	 * @param ended when it was revoked; null where it was not
	 */
	record Window(String name, String holder, Instant from, @Nullable Instant until, @Nullable Instant ended) {

		boolean covers(Instant at) {
			return !at.isBefore(this.from) && (this.until == null || at.isBefore(this.until))
					&& (this.ended == null || at.isBefore(this.ended));
		}

	}

	/**
	 * That access is suspended.
	 *
	 * @param grant the name of the grant
	 * @param from from when
	 * @param until until when
	 */
	record Pause(String grant, Instant from, Instant until) {
	}

	/**
	 * What is so.
	 *
	 * @param members by team, by person
	 * @param owners by product and application
	 * @param parents by team
	 * @param answered the teams for which their parents answer
	 * @param away who may not act
	 */
	record State(Map<String, Map<String, TeamRole>> members, Map<String, String> owners, Map<String, String> parents,
			Set<String> answered, Set<String> away) {

		State copy() {
			Map<String, Map<String, TeamRole>> people = new HashMap<>();
			this.members.forEach((team, some) -> people.put(team, new HashMap<>(some)));
			return new State(people, new HashMap<>(this.owners), new HashMap<>(this.parents),
					new HashSet<>(this.answered), new HashSet<>(this.away));
		}

		boolean isBelow(String team, String other) {
			for (String above = team; above != null; above = this.parents.get(above)) {
				if (above.equals(other)) {
					return true;
				}
			}
			return false;
		}

		private void readers(String holder, String by, Map<String, Set<String>> readers) {
			String owner = this.owners.get(holder);
			if (owner == null && !this.members.containsKey(holder)) {
				note(readers, holder, by);
				return;
			}
			String way = (owner != null) ? holder + " " + by : by;
			for (String team = (owner != null) ? owner : holder; team != null; team = this.answered.contains(team)
					? this.parents.get(team) : null) {
				String path = team + " " + way;
				this.members.getOrDefault(team, Map.of())
					.forEach((person, role) -> note(readers, person, role + " " + path));
				way = path;
			}
		}

		private void note(Map<String, Set<String>> readers, String person, String way) {
			if (!this.away.contains(person)) {
				readers.computeIfAbsent(person, (_) -> new TreeSet<>()).add(way);
			}
		}

	}

}

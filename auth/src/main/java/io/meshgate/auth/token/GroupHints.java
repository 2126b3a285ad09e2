package io.meshgate.auth.token;

import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import io.meshgate.auth.issuer.TrustedIssuer;
import io.meshgate.graph.hint.Hints;
import io.meshgate.graph.hint.Saying;
import io.meshgate.graph.person.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Keeps to which teams people belong by what their tokens say. A token is looked at with
 * each request, and the graph is asked once a token, or less. Of several tokens of one
 * person the one that was issued last counts, so that two in turn do not undo each other.
 */
final class GroupHints {

	private static final Logger log = LoggerFactory.getLogger(GroupHints.class);

	private final GroupTeams teams;

	private final Hints hints;

	private final Clock clock;

	private final Map<PersonId, Saying> kept = Collections.synchronizedMap(new Recent<>());

	private final Set<String> missed = ConcurrentHashMap.newKeySet();

	GroupHints(GroupTeams teams, Hints hints, Clock clock) {
		this.teams = teams;
		this.hints = hints;
		this.clock = clock;
	}

	/**
	 * Forgets what has ended, and what the settings let no token say any more.
	 */
	void settle() {
		this.hints.settle(this.teams.mapped(), this.clock.instant());
	}

	/**
	 * Keeps what a token says, where that is new.
	 * @param person whose token it is
	 * @param issuer who issued it
	 * @param token one that was believed
	 */
	void keep(PersonId person, TrustedIssuer issuer, Jwt token) {
		if (!this.teams.knows(issuer.name())) {
			return;
		}
		Saying saying = saying(person, issuer, token);
		Saying known = this.kept.get(person);
		if (known == null || saying.issuedAt().isAfter(known.issuedAt())) {
			this.kept.put(person, (known == null || saying.replaces(known)) ? write(saying) : known);
		}
	}

	private Saying write(Saying saying) {
		this.hints.keep(saying, this.clock.instant())
			.stream()
			.filter(this.missed::add)
			.forEach((team) -> log.warn(
					"meshgate.identity.groups makes a group the team {}, which is not in the mesh: it is passed over",
					team));
		return saying;
	}

	/** What claims to have been issued later than now was issued now. */
	private Saying saying(PersonId person, TrustedIssuer issuer, Jwt token) {
		Instant until = Objects.requireNonNull(token.getExpiresAt(), "The rules let no token pass that never expires");
		Instant issued = Objects.requireNonNullElse(token.getIssuedAt(), until);
		Instant now = this.clock.instant();
		return new Saying(person, issuer.name(), this.teams.teams(issuer.name(), new Claims(issuer).groups(token)),
				issued.isAfter(now) ? now : issued, until);
	}

}

package io.meshgate.auth.token;

import java.util.Collections;
import java.util.Map;
import java.util.function.Supplier;

import io.meshgate.auth.issuer.TrustedIssuer;
import io.meshgate.auth.issuer.TrustedIssuers;
import io.meshgate.graph.person.Caller;
import io.meshgate.graph.person.Identity;
import io.meshgate.graph.person.Introduction;
import io.meshgate.graph.person.People;
import io.meshgate.graph.person.Person;
import io.meshgate.graph.person.Program;
import io.meshgate.graph.person.Viewer;

import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/**
 * Turns a believed token into the person it stands for, or the program. What is
 * remembered is only who an identity is, which never changes; rights are never
 * remembered.
 */
final class SignIn implements Converter<Jwt, AbstractAuthenticationToken> {

	private final People people;

	private final TrustedIssuers issuers;

	private final Appointments appointments;

	private final GroupHints hints;

	private final Map<Identity, Viewer> recent = Collections.synchronizedMap(new Recent<>());

	SignIn(People people, TrustedIssuers issuers, Appointments appointments, GroupHints hints) {
		this.people = people;
		this.issuers = issuers;
		this.appointments = appointments;
		this.hints = hints;
	}

	@Override
	public AbstractAuthenticationToken convert(Jwt token) {
		TrustedIssuer issuer = this.issuers.of(token);
		Claims claims = new Claims(issuer);
		Identity identity = claims.identity(token);
		Viewer known = this.recent.get(identity);
		Viewer viewer = (known != null) ? known : meet(identity, claims.introduction(token));
		if (!viewer.program()) {
			ask(() -> {
				this.hints.keep(viewer.person(), issuer, token);
				return viewer;
			});
		}
		return new SignedIn(token, viewer);
	}

	private Viewer meet(Identity identity, Introduction introduction) {
		Caller caller = ask(() -> find(identity, introduction));
		if (!caller.active()) {
			throw new InvalidBearerTokenException("The person is not active any more");
		}
		Viewer viewer = new Viewer(caller.id(), caller instanceof Program);
		this.recent.put(identity, viewer);
		return viewer;
	}

	/** What people are named as is nothing to programs, whatever these are called. */
	private Caller find(Identity identity, Introduction introduction) {
		Caller caller = this.people.signIn(identity, introduction);
		if (caller instanceof Person person) {
			this.appointments.appoint(person, identity);
		}
		return caller;
	}

	private static <T> T ask(Supplier<T> question) {
		try {
			return question.get();
		}
		catch (RuntimeException outage) {
			throw new AuthenticationServiceException("The graph cannot say who signs in", outage);
		}
	}

}

package io.meshgate.auth.token;

import java.util.Collections;
import java.util.Map;
import java.util.function.Supplier;

import io.meshgate.auth.issuer.TrustedIssuer;
import io.meshgate.auth.issuer.TrustedIssuers;
import io.meshgate.graph.person.Identity;
import io.meshgate.graph.person.Introduction;
import io.meshgate.graph.person.People;
import io.meshgate.graph.person.Person;
import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.person.Viewer;

import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/**
 * Turns a believed token into the person it stands for. What is remembered is only which
 * person an identity is, which never changes; rights are never remembered.
 */
final class SignIn implements Converter<Jwt, AbstractAuthenticationToken> {

	private final People people;

	private final TrustedIssuers issuers;

	private final Appointments appointments;

	private final GroupHints hints;

	private final Map<Identity, PersonId> recent = Collections.synchronizedMap(new Recent<>());

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
		PersonId known = this.recent.get(identity);
		PersonId person = (known != null) ? known : meet(identity, claims.introduction(token));
		ask(() -> {
			this.hints.keep(person, issuer, token);
			return person;
		});
		return new SignedIn(token, new Viewer(person));
	}

	private PersonId meet(Identity identity, Introduction introduction) {
		Person person = ask(() -> find(identity, introduction));
		if (!person.active()) {
			throw new InvalidBearerTokenException("The person is not active any more");
		}
		this.recent.put(identity, person.id());
		return person.id();
	}

	private Person find(Identity identity, Introduction introduction) {
		Person person = this.people.signIn(identity, introduction);
		this.appointments.appoint(person, identity);
		return person;
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

package io.meshgate.auth.token;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

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

	private final Map<Identity, PersonId> recent = Collections.synchronizedMap(new Recent());

	SignIn(People people, TrustedIssuers issuers, Appointments appointments) {
		this.people = people;
		this.issuers = issuers;
		this.appointments = appointments;
	}

	@Override
	public AbstractAuthenticationToken convert(Jwt token) {
		Claims claims = new Claims(this.issuers.of(token));
		Identity identity = claims.identity(token);
		PersonId known = this.recent.get(identity);
		return new SignedIn(token, new Viewer((known != null) ? known : meet(identity, claims.introduction(token))));
	}

	private PersonId meet(Identity identity, Introduction introduction) {
		Person person = find(identity, introduction);
		if (!person.active()) {
			throw new InvalidBearerTokenException("The person is not active any more");
		}
		this.recent.put(identity, person.id());
		return person.id();
	}

	private Person find(Identity identity, Introduction introduction) {
		try {
			Person person = this.people.signIn(identity, introduction);
			this.appointments.appoint(person, identity);
			return person;
		}
		catch (RuntimeException outage) {
			throw new AuthenticationServiceException("The graph cannot say who signs in", outage);
		}
	}

	/** As many as sign in at about the same time; whoever was away longest is dropped. */
	private static final class Recent extends LinkedHashMap<Identity, PersonId> {

		private static final long serialVersionUID = 1L;

		private static final int MOST = 10_000;

		Recent() {
			super(16, 0.75f, true);
		}

		@Override
		protected boolean removeEldestEntry(Map.Entry<Identity, PersonId> eldest) {
			return size() > MOST;
		}

	}

}

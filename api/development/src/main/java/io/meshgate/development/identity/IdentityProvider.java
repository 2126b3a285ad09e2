package io.meshgate.development.identity;

import java.util.List;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import io.meshgate.auth.issuer.TrustedIssuer;
import io.meshgate.graph.person.People;
import io.meshgate.graph.person.Person;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/**
 * Who the development provider knows, and what it says about them. The portal trusts it
 * by the rules that hold for any issuer; only its keys are at hand instead of fetched.
 */
@AutoConfiguration(before = UserDetailsServiceAutoConfiguration.class,
		beforeName = "io.meshgate.auth.token.TokenSecurity", afterName = "io.meshgate.graph.startup.GraphConfiguration")
@ConditionalOnBean(DevelopmentIssuer.class)
class IdentityProvider {

	private static final String AUDIENCE = "${meshgate.identity.audience:meshgate}";

	@Bean
	JWKSource<SecurityContext> signingKeys(DevelopmentIssuer issuer) {
		return new ImmutableJWKSet<>(new JWKSet(SigningKey.in(issuer.signingKey())));
	}

	/** Its subjects are the keys of people, and what accounts are registered as. */
	@Bean
	TrustedIssuer developmentTrust(DevelopmentIssuer issuer, JWKSource<SecurityContext> signingKeys,
			@Value(AUDIENCE) String audience) {
		return new TrustedIssuer(DevelopmentIssuer.NAME, issuer.uri(), audience, "sub", "groups", signingKeys);
	}

	@Bean
	AuthorizationServerSettings authorizationServerSettings(DevelopmentIssuer issuer) {
		return AuthorizationServerSettings.builder().issuer(issuer.uri()).build();
	}

	@Bean
	RegisteredClientRepository clients(People people) {
		return new PeopleAsClients(people);
	}

	@Bean
	UserDetailsService users(People people) {
		return (key) -> people.findByKey(key)
			.filter(Person::active)
			.map((person) -> User.withUsername(person.key()).password(person.key()).build())
			.orElseThrow(() -> new UsernameNotFoundException("Nobody active has the key " + key));
	}

	@Bean
	PasswordEncoder keys() {
		return new PlainKeys();
	}

	@Bean
	OAuth2TokenCustomizer<JwtEncodingContext> accessTokens(@Value(AUDIENCE) String audience) {
		return (context) -> {
			if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
				context.getJwsHeader().type("at+jwt");
				context.getClaims().audience(List.of(audience));
			}
		};
	}

}

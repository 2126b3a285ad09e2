package io.meshgate.auth.token;

import java.net.URI;
import java.time.Clock;
import java.util.Map;

import io.meshgate.auth.issuer.IssuerKeys;
import io.meshgate.auth.issuer.TrustedIssuer;
import io.meshgate.graph.person.People;
import io.meshgate.graph.person.PlatformRole;
import jakarta.servlet.DispatcherType;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.core.Ordered;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The door: a bearer token for everything, except for the question whether the portal is
 * well.
 */
@AutoConfiguration(before = OAuth2ResourceServerAutoConfiguration.class,
		afterName = "io.meshgate.graph.startup.GraphConfiguration")
@EnableConfigurationProperties(IdentitySettings.class)
class TokenSecurity {

	@Bean
	@ConditionalOnMissingBean
	TrustedIssuer trustedIssuer(@Value("${spring.security.oauth2.resourceserver.jwt.issuer-uri}") String issuer,
			@Value("${spring.security.oauth2.resourceserver.jwt.jwk-set-uri:#{null}}") @Nullable URI keys,
			Clock clock) {
		return new TrustedIssuer(issuer, new IssuerKeys(issuer, keys, clock));
	}

	@Bean
	JwtDecoder tokenDecoder(TrustedIssuer issuer, IdentitySettings settings, Clock clock) {
		return new TokenDecoder(issuer, new TokenRules(issuer.uri(), settings.audience(), clock));
	}

	@Bean
	Appointments appointments(People people, IdentitySettings settings) {
		return new Appointments(people,
				Map.of(PlatformRole.ADMINISTRATOR, settings.administrators(), PlatformRole.GOVERNANCE,
						settings.governance(), PlatformRole.AUDITOR, settings.auditors(), PlatformRole.EMITTER,
						settings.emitters()));
	}

	@Bean
	ApplicationListener<ApplicationReadyEvent> appointment(Appointments appointments) {
		return (ready) -> appointments.appoint();
	}

	@Bean
	SignIn signIn(People people, TrustedIssuer issuer, IdentitySettings settings, Appointments appointments) {
		return new SignIn(people, new Claims(issuer, settings), appointments);
	}

	@Bean
	@Order(Ordered.LOWEST_PRECEDENCE)
	SecurityFilterChain bearerTokens(HttpSecurity http, JwtDecoder tokenDecoder, SignIn signIn) {
		Refusal refusal = new Refusal();
		return http
			.authorizeHttpRequests(
					(requests) -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
						.permitAll()
						.requestMatchers("/actuator/health", "/actuator/health/*")
						.permitAll()
						.requestMatchers("/graphql", "/api/**")
						.authenticated()
						.anyRequest()
						.denyAll())
			.oauth2ResourceServer(
					(resources) -> resources.jwt((jwt) -> jwt.decoder(tokenDecoder).jwtAuthenticationConverter(signIn))
						.authenticationEntryPoint(refusal)
						.accessDeniedHandler(refusal)
						.withObjectPostProcessor(answering(refusal)))
			.exceptionHandling((handling) -> handling.authenticationEntryPoint(refusal).accessDeniedHandler(refusal))
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.cors(Customizer.withDefaults())
			.csrf(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.requestCache((cache) -> cache.disable())
			.build();
	}

	/** Left alone, the filter turns an outage into an internal error. */
	private static ObjectPostProcessor<BearerTokenAuthenticationFilter> answering(Refusal refusal) {
		return new ObjectPostProcessor<>() {
			@Override
			public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
				filter.setAuthenticationFailureHandler(refusal);
				return filter;
			}
		};
	}

}

package io.meshgate.auth.token;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import io.meshgate.auth.issuer.TrustedIssuer;
import io.meshgate.auth.issuer.TrustedIssuers;
import io.meshgate.graph.hint.Hints;
import io.meshgate.graph.person.People;
import io.meshgate.graph.person.PlatformRole;
import jakarta.servlet.DispatcherType;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerProperties;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.core.Ordered;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The door: a bearer token for everything, except for the question whether the portal is
 * well.
 */
@AutoConfiguration(before = OAuth2ResourceServerAutoConfiguration.class,
		afterName = { "io.meshgate.graph.startup.GraphConfiguration", "io.meshgate.graph.startup.AccessConfiguration" })
@EnableConfigurationProperties({ IdentitySettings.class, OAuth2ResourceServerProperties.class })
class TokenSecurity {

	/** A provider that runs beside the portal is all that is trusted then. */
	@Bean
	TrustedIssuers trustedIssuers(ObjectProvider<TrustedIssuer> atHand, IdentitySettings settings,
			OAuth2ResourceServerProperties single, Clock clock) {
		List<TrustedIssuer> issuers = atHand.stream().toList();
		return new TrustedIssuers(issuers.isEmpty() ? new Trust(settings, single.getJwt()).issuers(clock) : issuers,
				clock);
	}

	@Bean
	Appointments appointments(People people, IdentitySettings settings) {
		return new Appointments(people,
				Map.of(PlatformRole.ADMINISTRATOR, settings.administrators(), PlatformRole.GOVERNANCE,
						settings.governance(), PlatformRole.AUDITOR, settings.auditors(), PlatformRole.EMITTER,
						settings.emitters()));
	}

	@Bean
	GroupHints groupHints(IdentitySettings settings, TrustedIssuers issuers, Hints hints, Clock clock) {
		return new GroupHints(new GroupTeams(settings.groups(), issuers.names()), hints, clock);
	}

	@Bean
	ApplicationListener<ApplicationReadyEvent> appointment(Appointments appointments, GroupHints hints) {
		return (ready) -> {
			appointments.appoint();
			hints.settle();
		};
	}

	@Bean
	SignIn signIn(People people, TrustedIssuers issuers, Appointments appointments, GroupHints hints) {
		return new SignIn(people, issuers, appointments, hints);
	}

	@Bean
	@Order(Ordered.LOWEST_PRECEDENCE)
	SecurityFilterChain bearerTokens(HttpSecurity http, TrustedIssuers issuers, SignIn signIn) {
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
					(resources) -> resources.jwt((jwt) -> jwt.decoder(issuers).jwtAuthenticationConverter(signIn))
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

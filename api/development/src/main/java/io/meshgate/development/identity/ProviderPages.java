package io.meshgate.development.identity;

import java.util.List;
import java.util.Set;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationValidator;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsConfigurationSource;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;

/**
 * What browsers meet in development: the provider's endpoints, its sign-in page, and
 * GraphiQL.
 */
@AutoConfiguration(after = IdentityProvider.class)
@ConditionalOnBean(DevelopmentIssuer.class)
class ProviderPages {

	@Bean
	@Order(1)
	SecurityFilterChain providerEndpoints(HttpSecurity http) {
		http.oauth2AuthorizationServer((server) -> {
			http.securityMatcher(server.getEndpointsMatcher());
			server.oidc(Customizer.withDefaults())
				.authorizationEndpoint((endpoint) -> endpoint.authenticationProviders((providers) -> {
					for (Object provider : providers) {
						if (provider instanceof OAuth2AuthorizationCodeRequestAuthenticationProvider codes) {
							codes.setAuthenticationValidator(new LoopbackRedirect().andThen(
									OAuth2AuthorizationCodeRequestAuthenticationValidator.DEFAULT_SCOPE_VALIDATOR));
						}
					}
				}));
		})
			.authorizeHttpRequests((requests) -> requests.anyRequest().authenticated())
			.oauth2ResourceServer((resources) -> resources.jwt(Customizer.withDefaults()))
			.cors(Customizer.withDefaults())
			.exceptionHandling((handling) -> handling.defaultAuthenticationEntryPointFor(
					new LoginUrlAuthenticationEntryPoint("/login"), new MediaTypeRequestMatcher(MediaType.TEXT_HTML)));
		return http.build();
	}

	@Bean
	@Order(2)
	SecurityFilterChain pages(HttpSecurity http) {
		return http
			.securityMatcher("/", "/graphiql", "/graphiql/**", "/webjars/**", "/login", "/logout", "/default-ui.css",
					"/favicon.ico")
			.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll())
			.formLogin((login) -> login.defaultSuccessUrl("/graphiql"))
			.logout((logout) -> logout.logoutSuccessUrl("/graphiql"))
			.build();
	}

	/** Otherwise a page from anywhere could give its own name this machine's address. */
	@Bean
	HttpFirewall thisMachineOnly() {
		StrictHttpFirewall firewall = new StrictHttpFirewall();
		firewall.setAllowedHostnames(Set.of("localhost", "127.0.0.1", "[::1]")::contains);
		return firewall;
	}

	/** Portals under development are served from other ports of this machine. */
	@Bean
	CorsConfigurationSource corsConfigurationSource() {
		CorsConfiguration local = new CorsConfiguration();
		local.setAllowedOriginPatterns(List.of("http://localhost:[*]", "http://127.0.0.1:[*]"));
		local.setAllowedMethods(List.of("GET", "POST"));
		local.setAllowedHeaders(List.of(CorsConfiguration.ALL));
		UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
		source.registerCorsConfiguration("/**", local);
		return source;
	}

}

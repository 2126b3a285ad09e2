package io.meshgate.auth.token;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

import static org.assertj.core.api.Assertions.assertThat;

class RefusalTests {

	private final Refusal refusal = new Refusal();

	private final MockHttpServletRequest request = new MockHttpServletRequest();

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	@Test
	void callsAnOutageAnOutage() throws IOException {
		this.refusal.onAuthenticationFailure(this.request, this.response, new AuthenticationServiceException(
				"The graph cannot say who signs in", new IllegalStateException("bolt://10.0.0.1:7687")));
		assertThat(this.response.getStatus()).isEqualTo(503);
		assertThat(this.response.getHeader("Retry-After")).isEqualTo("5");
		assertThat(this.response.getContentAsString()).doesNotContain("bolt", "graph");
	}

	@Test
	void saysWhichRuleATokenBroke() throws IOException {
		OAuth2Error error = new OAuth2Error("invalid_token", "The token is not meant for this portal.", null);
		this.refusal.onAuthenticationFailure(this.request, this.response,
				new InvalidBearerTokenException("inner", new JwtValidationException("inner", List.of(error))));
		assertThat(this.response.getStatus()).isEqualTo(401);
		assertThat(this.response.getHeader("WWW-Authenticate")).contains("error=\"invalid_token\"")
			.contains("not meant for this portal");
	}

	@Test
	void keepsWhatALibrarySaysToItself() throws IOException {
		this.refusal.onAuthenticationFailure(this.request, this.response,
				new InvalidBearerTokenException("secret \"detail\"", new BadJwtException("secret \"detail\"")));
		assertThat(this.response.getStatus()).isEqualTo(401);
		assertThat(this.response.getHeader("WWW-Authenticate")).doesNotContain("secret");
		assertThat(this.response.getContentAsString()).doesNotContain("secret");
	}

	@Test
	void asksForATokenWhereThereIsNone() throws IOException {
		this.refusal.commence(this.request, this.response, new InsufficientAuthenticationException("none"));
		assertThat(this.response.getStatus()).isEqualTo(401);
		assertThat(this.response.getHeader("WWW-Authenticate")).isEqualTo("Bearer realm=\"meshgate\"");
	}

	@Test
	void deniesWithoutSayingWhatIsThere() throws IOException {
		this.refusal.handle(this.request, this.response, new AccessDeniedException("inner"));
		assertThat(this.response.getStatus()).isEqualTo(403);
		assertThat(this.response.getContentType()).isEqualTo("application/problem+json;charset=UTF-8");
		assertThat(this.response.getContentAsString()).doesNotContain("inner");
	}

}

package io.meshgate.auth.token;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/**
 * Says no, as RFC 6750 and RFC 9457 have it, in sentences of our own: what went wrong
 * inside is for the log.
 */
final class Refusal implements AuthenticationEntryPoint, AuthenticationFailureHandler, AccessDeniedHandler {

	private static final Log log = LogFactory.getLog(Refusal.class);

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
			throws IOException {
		onAuthenticationFailure(request, response, refusal);
	}

	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException refusal) throws IOException {
		switch (refusal) {
			case AuthenticationServiceException outage -> {
				log.warn("Nobody can sign in now: " + outage.getMessage(), outage);
				response.setHeader(HttpHeaders.RETRY_AFTER, "5");
				answer(response, HttpStatus.SERVICE_UNAVAILABLE, "Signing in is not possible right now.");
			}
			case OAuth2AuthenticationException token -> {
				log.debug("Refused a token", token);
				String because = because(token);
				response.setHeader(HttpHeaders.WWW_AUTHENTICATE,
						"Bearer realm=\"meshgate\", error=\"invalid_token\", error_description=\"" + because + "\"");
				answer(response, HttpStatus.UNAUTHORIZED, because);
			}
			default -> {
				response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"meshgate\"");
				answer(response, HttpStatus.UNAUTHORIZED, "A bearer token is required.");
			}
		}
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
			throws IOException {
		answer(response, HttpStatus.FORBIDDEN, "There is nothing here for this person.");
	}

	/** The rules' own sentences are meant to be shown; those of the libraries are not. */
	private static String because(OAuth2AuthenticationException refusal) {
		return (refusal.getCause() instanceof JwtValidationException invalid && !invalid.getErrors().isEmpty())
				? String.valueOf(invalid.getErrors().iterator().next().getDescription())
				: "The token is malformed or not signed by a trusted issuer.";
	}

	private static void answer(HttpServletResponse response, HttpStatus status, String detail) throws IOException {
		response.setStatus(status.value());
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		response.setCharacterEncoding(StandardCharsets.UTF_8);
		response.getWriter().write("""
				{"type": "about:blank", "title": "%s", "status": %d, "detail": "%s"}
				""".formatted(status.getReasonPhrase(), status.value(), detail));
	}

}

package io.meshgate.api.edge;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import io.micrometer.context.ContextRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ties an answer to the log: each request has an id, the caller's own where it is a plain
 * token, which stands on every answer, in every GraphQL error and on every line logged
 * meanwhile.
 */
final class CorrelationId extends OncePerRequestFilter {

	static final String HEADER = "X-Correlation-Id";

	static final String NAME = "correlationId";

	private static final Pattern SANE = Pattern.compile("[A-Za-z0-9._-]{1,64}");

	/**
	 * Fields are fetched on threads of their own, which are to log the same id.
	 */
	CorrelationId() {
		ContextRegistry.getInstance()
			.registerThreadLocalAccessor(NAME, () -> MDC.get(NAME), (id) -> MDC.put(NAME, id), () -> MDC.remove(NAME));
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String id = sane(request.getHeader(HEADER));
		request.setAttribute(NAME, id);
		response.setHeader(HEADER, id);
		MDC.put(NAME, id);
		try {
			chain.doFilter(request, response);
		}
		finally {
			MDC.remove(NAME);
		}
	}

	static String in(Map<String, ?> attributes) {
		return (attributes.get(NAME) instanceof String id) ? id : UUID.randomUUID().toString();
	}

	private static String sane(@Nullable String offered) {
		return (offered != null && SANE.matcher(offered).matches()) ? offered : UUID.randomUUID().toString();
	}

}

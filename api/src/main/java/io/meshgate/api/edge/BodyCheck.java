package io.meshgate.api.edge;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at each request before anything else does: it must be a POST that takes JSON for
 * an answer, and its body JSON, not too large, and in the shape of a GraphQL request.
 * Whatever is not gets a clear answer in the 400s here, and never meets code that expects
 * better.
 */
final class BodyCheck extends OncePerRequestFilter {

	private static final List<MediaType> ANSWERS = List.of(MediaType.APPLICATION_GRAPHQL_RESPONSE,
			MediaType.APPLICATION_JSON, MediaType.TEXT_EVENT_STREAM);

	private final DataSize limit;

	BodyCheck(DataSize limit) {
		this.limit = limit;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return HttpMethod.OPTIONS.matches(request.getMethod());
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			chain.doFilter(new BufferedRequest(request, check(request)), response);
		}
		catch (RefusedBody refused) {
			refused.answer(request, response);
		}
	}

	private byte[] check(HttpServletRequest request) throws IOException {
		if (!HttpMethod.POST.matches(request.getMethod())) {
			throw new RefusedBody(HttpStatus.METHOD_NOT_ALLOWED, "Requests are sent by POST.");
		}
		if (!isJson(request.getContentType())) {
			throw new RefusedBody(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "The Content-Type must be application/json.");
		}
		if (isEncoded(request.getHeader(HttpHeaders.CONTENT_ENCODING))) {
			throw new RefusedBody(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "The body must not be compressed.");
		}
		if (!takesAnAnswer(Collections.list(request.getHeaders(HttpHeaders.ACCEPT)))) {
			throw new RefusedBody(HttpStatus.NOT_ACCEPTABLE,
					"Answers are application/graphql-response+json or application/json.");
		}
		byte[] body = read(request);
		RequestShape.check(body);
		return body;
	}

	private byte[] read(HttpServletRequest request) throws IOException {
		int most = Math.toIntExact(this.limit.toBytes());
		byte[] body = (request.getContentLengthLong() > most) ? null : request.getInputStream().readNBytes(most + 1);
		if (body == null || body.length > most) {
			throw new RefusedBody(HttpStatus.CONTENT_TOO_LARGE,
					"The body must not be larger than " + this.limit.toKilobytes() + " KB.");
		}
		return body;
	}

	private static boolean isJson(@Nullable String contentType) {
		try {
			return contentType != null && MediaType.APPLICATION_JSON.includes(MediaType.parseMediaType(contentType));
		}
		catch (InvalidMediaTypeException ex) {
			return false;
		}
	}

	private static boolean takesAnAnswer(List<String> accepted) {
		try {
			return accepted.isEmpty() || MediaType.parseMediaTypes(accepted)
				.stream()
				.anyMatch((type) -> ANSWERS.stream().anyMatch(type::isCompatibleWith));
		}
		catch (InvalidMediaTypeException ex) {
			return false;
		}
	}

	private static boolean isEncoded(@Nullable String encoding) {
		return encoding != null && !"identity".equals(encoding.toLowerCase(Locale.ROOT));
	}

}

package io.meshgate.api.edge;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.graphql.execution.ErrorType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * That a body is no GraphQL request. It is answered in the form of a GraphQL error, so
 * that a portal reads all errors in one way.
 */
final class RefusedBody extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final HttpStatus status;

	private final String because;

	RefusedBody(HttpStatus status, String because) {
		super(because, null, false, false);
		this.status = status;
		this.because = because;
	}

	void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
		Map<String, String> extensions = Map.of("classification", ErrorType.BAD_REQUEST.name(), CorrelationId.NAME,
				String.valueOf(request.getAttribute(CorrelationId.NAME)));
		response.setStatus(this.status.value());
		if (this.status == HttpStatus.METHOD_NOT_ALLOWED) {
			response.setHeader(HttpHeaders.ALLOW, HttpMethod.POST.name());
		}
		response.setContentType(MediaType.APPLICATION_JSON_VALUE);
		response.getOutputStream()
			.write(JSON.writeValueAsBytes(
					Map.of("errors", List.of(Map.of("message", this.because, "extensions", extensions)))));
	}

}

package io.meshgate.api.rest;

import io.meshgate.api.refusal.BadRequest;
import io.meshgate.api.refusal.Forbidden;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.graph.GraphOverfull;
import io.meshgate.graph.GraphTimeout;
import io.meshgate.graph.GraphUnavailable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Tells in RFC 9457's form why a request was not taken; what broke inside stays inside.
 */
@RestControllerAdvice
class RestProblems extends ResponseEntityExceptionHandler {

	@ExceptionHandler
	ProblemDetail forbidden(Forbidden refusal) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.FORBIDDEN, refusal.because());
	}

	@ExceptionHandler
	ProblemDetail missing(NotFound refusal) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, refusal.because());
	}

	@ExceptionHandler
	ProblemDetail badRequest(BadRequest refusal) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, refusal.because());
	}

	@ExceptionHandler
	ProblemDetail body(BodyRefused refusal) {
		return ProblemDetail.forStatusAndDetail(refusal.status(), refusal.because());
	}

	@ExceptionHandler
	ProblemDetail away(GraphUnavailable outage) {
		return unavailable(outage, "The database cannot be reached. Try again later: sending twice does no harm.");
	}

	@ExceptionHandler
	ProblemDetail slow(GraphTimeout outage) {
		return unavailable(outage, "The database took too long. Send less at a time.");
	}

	@ExceptionHandler
	ProblemDetail full(GraphOverfull outage) {
		return unavailable(outage, "The database has not the memory for this. Send less at a time.");
	}

	private ProblemDetail unavailable(RuntimeException outage, String because) {
		this.logger.warn(because, outage);
		return ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, because);
	}

}

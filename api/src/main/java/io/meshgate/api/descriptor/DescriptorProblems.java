package io.meshgate.api.descriptor;

import io.meshgate.api.refusal.BadRequest;
import io.meshgate.api.refusal.Forbidden;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Tells in RFC 9457's form why a request was not taken; what broke inside stays inside.
 */
@RestControllerAdvice
class DescriptorProblems extends ResponseEntityExceptionHandler {

	@ExceptionHandler
	ProblemDetail forbidden(Forbidden refusal) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.FORBIDDEN, refusal.because());
	}

	@ExceptionHandler
	ProblemDetail badRequest(BadRequest refusal) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, refusal.because());
	}

	@ExceptionHandler
	ProblemDetail body(BodyRefused refusal) {
		return ProblemDetail.forStatusAndDetail(refusal.status(), refusal.because());
	}

}

package io.meshgate.api.edge;

import java.util.List;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import graphql.schema.DataFetchingEnvironment;
import io.meshgate.api.refusal.BadRequest;
import io.meshgate.api.refusal.Forbidden;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.api.refusal.Refusal;
import io.meshgate.graph.GraphOverfull;
import io.meshgate.graph.GraphTimeout;
import io.meshgate.graph.GraphUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;

/**
 * Turns whatever a field's fetching threw into one of five kinds of error. A refusal is
 * told in its own words; of anything else only its kind is told, and the rest is logged.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class FetchErrors implements DataFetcherExceptionResolver {

	static final String OUR_FAULT = "Something went wrong on our side; the correlation id leads us to it.";

	private static final Logger LOG = LoggerFactory.getLogger(FetchErrors.class);

	@Override
	public Mono<List<GraphQLError>> resolveException(Throwable exception, DataFetchingEnvironment environment) {
		GraphQLError error = switch (exception) {
			case Refusal refusal -> error(environment, kind(refusal), refusal.because());
			case BindException binding -> error(environment, ErrorType.BAD_REQUEST, unreadable(binding));
			case AuthenticationException unknown ->
				error(environment, ErrorType.UNAUTHORIZED, "You have to sign in first.");
			case AccessDeniedException denied -> error(environment, ErrorType.FORBIDDEN, "You may not do this.");
			case AbortExecutionException ended -> ended;
			case GraphUnavailable away -> outage(environment, away);
			case GraphTimeout slow -> failure(environment, slow, "This took too long and was ended; ask for less.");
			case GraphOverfull full ->
				failure(environment, full, "This needs more memory than there is and was ended; ask for less.");
			default -> failure(environment, exception, OUR_FAULT);
		};
		return Mono.just(List.of(error));
	}

	private static ErrorType kind(Refusal refusal) {
		return switch (refusal) {
			case BadRequest call -> ErrorType.BAD_REQUEST;
			case Forbidden rule -> ErrorType.FORBIDDEN;
			case NotFound missing -> ErrorType.NOT_FOUND;
		};
	}

	private static String unreadable(BindException binding) {
		List<String> fields = binding.getFieldErrors().stream().map(FieldError::getField).sorted().toList();
		return "The arguments cannot be read" + (fields.isEmpty() ? "." : ": " + String.join(", ", fields) + ".");
	}

	/** One line: while the database is away, every field fails in the same way. */
	private static GraphQLError outage(DataFetchingEnvironment environment, GraphUnavailable away) {
		LOG.warn("Correlation id {}: {} failed: {}: {}", environment.getGraphQlContext().get(CorrelationId.NAME),
				environment.getExecutionStepInfo().getPath(), away.getMessage(), String.valueOf(away.getCause()));
		return error(environment, ErrorType.INTERNAL_ERROR,
				"The mesh cannot be reached at the moment; try again in a while.");
	}

	private static GraphQLError failure(DataFetchingEnvironment environment, Throwable exception, String message) {
		LOG.error("Correlation id {}: {} failed", environment.getGraphQlContext().get(CorrelationId.NAME),
				environment.getExecutionStepInfo().getPath(), exception);
		return error(environment, ErrorType.INTERNAL_ERROR, message);
	}

	private static GraphQLError error(DataFetchingEnvironment environment, ErrorType type, String message) {
		return GraphqlErrorBuilder.newError(environment).errorType(type).message("%s", message).build();
	}

}

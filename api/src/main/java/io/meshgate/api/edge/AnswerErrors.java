package io.meshgate.api.edge;

import java.util.List;
import java.util.Map;

import graphql.ErrorClassification;
import graphql.ExecutionResultImpl;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * The last look at an answer: each of its errors, the engine's own included, is of one of
 * the five kinds and carries the correlation id, and none tells what goes on inside.
 */
@Component
@Order(10)
final class AnswerErrors implements WebGraphQlInterceptor {

	private static final Logger LOG = LoggerFactory.getLogger(AnswerErrors.class);

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		String id = CorrelationId.in(request.getAttributes());
		request.configureExecutionInput(
				(input, builder) -> builder.graphQLContext(Map.of(CorrelationId.NAME, id)).build());
		return chain.next(request)
			.onErrorResume((failure) -> Mono.just(answer(request, failure)))
			.map((response) -> finished(response, id));
	}

	private static WebGraphQlResponse answer(WebGraphQlRequest request, Throwable failure) {
		LOG.error("A request could not be run", failure);
		GraphQLError error = GraphqlErrorBuilder.newError()
			.errorType(ErrorType.INTERNAL_ERROR)
			.message(FetchErrors.OUR_FAULT)
			.build();
		return new WebGraphQlResponse(
				new DefaultExecutionGraphQlResponse(request.toExecutionInput(), new ExecutionResultImpl(error)));
	}

	private static WebGraphQlResponse finished(WebGraphQlResponse response, String id) {
		List<GraphQLError> errors = response.getExecutionResult().getErrors();
		return errors.isEmpty() ? response : response
			.transform((answer) -> answer.errors(errors.stream().map((error) -> told(error, id)).toList()));
	}

	private static GraphQLError told(GraphQLError error, String id) {
		ErrorType kind = kind(error.getErrorType());
		boolean engineFailed = kind == ErrorType.INTERNAL_ERROR && !(error.getErrorType() instanceof ErrorType);
		if (engineFailed) {
			LOG.error("Correlation id {}: {}", id, error.getMessage());
		}
		GraphqlErrorBuilder<?> told = GraphqlErrorBuilder.newError()
			.errorType(kind)
			.message("%s", engineFailed ? FetchErrors.OUR_FAULT : error.getMessage())
			.extensions(Map.of(CorrelationId.NAME, id));
		if (error.getLocations() != null) {
			told.locations(error.getLocations());
		}
		if (error.getPath() != null) {
			told.path(error.getPath());
		}
		return told.build();
	}

	private static ErrorType kind(ErrorClassification classification) {
		return switch (classification) {
			case ErrorType ours -> ours;
			case graphql.ErrorType engine -> switch (engine) {
				case InvalidSyntax, ValidationError, OperationNotSupported, ExecutionAborted -> ErrorType.BAD_REQUEST;
				case DataFetchingException, NullValueInNonNullableField -> ErrorType.INTERNAL_ERROR;
			};
			default -> ErrorType.BAD_REQUEST;
		};
	}

}

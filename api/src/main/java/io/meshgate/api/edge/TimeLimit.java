package io.meshgate.api.edge;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import graphql.ErrorType;
import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import org.jspecify.annotations.Nullable;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * Ends a request that takes too long: no further field is fetched, and the answer says so
 * instead of looking complete. It holds for the request, however often it is asked. What
 * one statement may take is the database's own limit.
 */
@Component
@Order(20)
final class TimeLimit implements WebGraphQlInterceptor {

	private final Duration timeout;

	TimeLimit(EdgeSettings settings) {
		this.timeout = settings.timeout();
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		Running running = new Running();
		request.configureExecutionInput((input, builder) -> running.begin(input));
		return Mono.using(() -> watch(running), (watch) -> chain.next(request), Disposable::dispose).map(this::told);
	}

	private Disposable watch(Running running) {
		return Schedulers.parallel().schedule(running::end, this.timeout.toMillis(), TimeUnit.MILLISECONDS);
	}

	private WebGraphQlResponse told(WebGraphQlResponse response) {
		List<GraphQLError> errors = response.getExecutionResult().getErrors();
		boolean ended = response.getExecutionInput().isCancelled() && errors.stream().anyMatch(TimeLimit::isAbort);
		return ended ? response.transform((answer) -> answer.errors(told(errors))) : response;
	}

	private List<GraphQLError> told(List<GraphQLError> errors) {
		Stream<GraphQLError> others = errors.stream().filter((error) -> !isAbort(error));
		return Stream.concat(Stream.of(tooLong()), others).toList();
	}

	private static boolean isAbort(GraphQLError error) {
		return error.getErrorType() == ErrorType.ExecutionAborted;
	}

	private GraphQLError tooLong() {
		return GraphqlErrorBuilder.newError()
			.errorType(org.springframework.graphql.execution.ErrorType.INTERNAL_ERROR)
			.message("The request took longer than %d ms and was ended: ask for less.", this.timeout.toMillis())
			.build();
	}

	/**
	 * What runs of a request. The end may come between two runs: each side writes before
	 * it reads what the other wrote, so that one of them ends the run.
	 */
	private static final class Running {

		private final AtomicReference<@Nullable ExecutionInput> last = new AtomicReference<>();

		private final AtomicBoolean ended = new AtomicBoolean();

		ExecutionInput begin(ExecutionInput input) {
			this.last.set(input);
			if (this.ended.get()) {
				input.cancel();
			}
			return input;
		}

		void end() {
			this.ended.set(true);
			ExecutionInput input = this.last.get();
			if (input != null) {
				input.cancel();
			}
		}

	}

}

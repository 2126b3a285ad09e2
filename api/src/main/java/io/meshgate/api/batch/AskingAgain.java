package io.meshgate.api.batch;

import java.util.Map;

import reactor.core.publisher.Mono;

import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * Asks again where something below a field was not there when the field was {@link Due}.
 * An answer is given from the top down: by then it cannot be told any more that it is
 * cut. Only queries have such fields, so nothing is done twice. It is asked three times
 * at most, and nothing that is due takes longer for that.
 */
@Component
@Order(40)
final class AskingAgain implements WebGraphQlInterceptor {

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		Missed missed = new Missed();
		request
			.configureExecutionInput((input, builder) -> builder.graphQLContext(Map.of(Missed.class, missed)).build());
		return ask(request, chain, missed);
	}

	private static Mono<WebGraphQlResponse> ask(WebGraphQlRequest request, Chain chain, Missed missed) {
		return chain.next(request).flatMap((answer) -> {
			boolean late = !answer.getExecutionInput().isCancelled() && missed.again();
			return late ? ask(request, chain, missed) : Mono.just(answer);
		});
	}

}

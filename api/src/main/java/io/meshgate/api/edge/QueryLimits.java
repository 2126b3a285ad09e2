package io.meshgate.api.edge;

import java.util.Map;

import graphql.parser.ParserOptions;
import graphql.validation.QueryComplexityLimits;
import reactor.core.publisher.Mono;

import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * Refuses a document that is too long, too deep or too wide before any of it runs.
 */
@Component
@Order(30)
final class QueryLimits implements WebGraphQlInterceptor {

	private final Map<Object, Object> limits;

	QueryLimits(EdgeSettings settings) {
		this.limits = Map.of(QueryComplexityLimits.KEY,
				QueryComplexityLimits.newLimits()
					.maxDepth(settings.maxDepth())
					.maxFieldsCount(settings.maxFields())
					.build(),
				ParserOptions.class, ParserOptions.getDefaultOperationParserOptions()
					.transform((options) -> options.maxTokens(settings.maxTokens())));
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		request.configureExecutionInput((input, builder) -> builder.graphQLContext(this.limits).build());
		return chain.next(request);
	}

}

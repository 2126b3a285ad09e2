package io.meshgate.api.edge;

import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

import org.springframework.graphql.server.WebGraphQlInterceptor.Chain;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A request that is asked again, of which the time ends between one run and the next.
 */
class TimeLimitTests {

	@Test
	void endsTheRunThatBeginsWhenTheTimeIsOver() {
		assertThat(second(Duration.ofMillis(50)).isCancelled()).isTrue();
	}

	@Test
	void letsTheNextRunGoOnInTime() {
		assertThat(second(Duration.ofMinutes(1)).isCancelled()).isFalse();
	}

	private static ExecutionInput second(Duration limit) {
		Chain twice = (request) -> {
			request.toExecutionInput();
			return Mono.delay(Duration.ofMillis(500)).map((later) -> answer(request.toExecutionInput()));
		};
		EdgeSettings settings = new EdgeSettings(DataSize.ofKilobytes(256), 20, 500, 20_000, 5_000, limit);
		return Objects.requireNonNull(new TimeLimit(settings).intercept(request(), twice).block()).getExecutionInput();
	}

	private static WebGraphQlRequest request() {
		return new WebGraphQlRequest(URI.create("http://localhost/graphql"), new HttpHeaders(),
				new LinkedMultiValueMap<>(), InetSocketAddress.createUnresolved("localhost", 80), Map.of(),
				new DefaultGraphQlRequest("{ thing { name } }"), "1", Locale.ROOT);
	}

	private static WebGraphQlResponse answer(ExecutionInput input) {
		return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(input,
				ExecutionResult.newExecutionResult().data(Map.of()).build()));
	}

}

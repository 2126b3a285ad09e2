package io.meshgate.api.node;

import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Subjects;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import io.meshgate.graph.outbox.EventType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every event is of something that can be asked for, and so of something of which it is
 * decided who may read it.
 */
@WholePortal
class ToldOfIT {

	private final Graph graph;

	private final Portal portal;

	ToldOfIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		this.portal = new Portal(port);
	}

	static Stream<String> subjects() {
		return Arrays.stream(EventType.values())
			.flatMap((type) -> type.subjects().stream())
			.map(Subjects::type)
			.distinct();
	}

	@BeforeEach
	void tell() {
		Retailer.tell(this.graph);
	}

	@ParameterizedTest
	@MethodSource("subjects")
	void isReadByThoseWhoMay(String subject) {
		String id = new GlobalId(subject, new UUID(1, 2).toString()).text();
		Answer answer = this.portal.signIn("nina").ask("query($id: ID!) { node(id: $id) { id } }", Map.of("id", id));
		assertThat(answer.kinds()).isEmpty();
		assertThat(answer.body().at("/data/node").isNull()).isTrue();
		assertThat(this.portal.signIn("nina")
			.ask("query($id: ID!) { node(id: $id) { ... on %s { id } } }".formatted(subject), Map.of("id", id))
			.kinds()).isEmpty();
	}

}

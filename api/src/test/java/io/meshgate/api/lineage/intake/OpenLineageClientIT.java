package io.meshgate.api.lineage.intake;

import java.net.URI;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import io.openlineage.client.OpenLineage;
import io.openlineage.client.OpenLineage.RunEvent.EventType;
import io.openlineage.client.OpenLineageClient;
import io.openlineage.client.OpenLineageClientException;
import io.openlineage.client.transports.ApiKeyTokenProvider;
import io.openlineage.client.transports.HttpConfig;
import io.openlineage.client.transports.HttpTransport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * OpenLineage's own client, as its integrations use it.
 */
@WholePortal
@SuppressWarnings("try")
class OpenLineageClientIT {

	private static final OpenLineage EMITTER = new OpenLineage(URI.create("https://example.org/emitter"));

	private final Graph graph;

	private final int port;

	private final Portal portal;

	OpenLineageClientIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		this.port = port;
		this.portal = new Portal(port);
	}

	@BeforeEach
	void tell() {
		Retailer.tell(this.graph);
	}

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void sends(boolean packed) throws Exception {
		try (OpenLineageClient client = client("adam", packed)) {
			UUID run = UUID.randomUUID();
			client.emit(event(run, EventType.START));
			client.emit(event(run, EventType.COMPLETE));
		}
		String cypher = """
				MATCH (source:Dataset)-[feeds:FEEDS]->(target:Dataset)
				MATCH (j:Job {id: feeds.job})<-[:OF]-(r:Run)
				RETURN source.name + ' ' + target.name + ' ' + j.name + ' ' + r.state AS said
				""";
		assertThat(this.graph.read((transaction) -> transaction.one(cypher, Map.of())).text("said"))
			.isEqualTo("public.orders public.daily totals COMPLETE");
	}

	@Test
	void sendsWhatAnotherJobMoves() throws Exception {
		OpenLineage.LineageInput orders = EMITTER.newLineageDatasetInputBuilder()
			.namespace("postgres://shop:5432")
			.name("public.orders")
			.type(OpenLineage.LineageDatasetInput.Type.DATASET)
			.build();
		OpenLineage.LineageInput function = EMITTER.newLineageJobInputBuilder()
			.namespace("etl")
			.name("function")
			.type(OpenLineage.LineageJobInput.Type.JOB)
			.build();
		OpenLineage.LineageEntry reads = EMITTER.newLineageJobEntryBuilder()
			.namespace("etl")
			.name("function")
			.type(OpenLineage.LineageJobEntry.Type.JOB)
			.inputs(List.of(orders))
			.build();
		OpenLineage.LineageEntry writes = EMITTER.newLineageDatasetEntryBuilder()
			.namespace("postgres://shop:5432")
			.name("public.daily")
			.type(OpenLineage.LineageDatasetEntry.Type.DATASET)
			.inputs(List.of(function))
			.build();
		OpenLineage.JobFacets facets = EMITTER.newJobFacetsBuilder()
			.lineage(EMITTER.newLineageJobFacet(List.of(reads, writes)))
			.build();
		try (OpenLineageClient client = client("adam", false)) {
			client.emit(EMITTER.newJobEvent(ZonedDateTime.parse("2026-03-01T06:00:00Z"),
					EMITTER.newJob("etl", "totals", facets), List.of(), List.of()));
		}
		String cypher = """
				MATCH (source:Dataset)-[feeds:FEEDS]->(target:Dataset)
				MATCH (j:Job {id: feeds.job})
				RETURN source.name + ' ' + target.name + ' ' + j.name AS said
				""";
		assertThat(this.graph.read((transaction) -> transaction.one(cypher, Map.of())).text("said"))
			.isEqualTo("public.orders public.daily function");
	}

	@Test
	void hearsWhyItIsRefused() throws Exception {
		try (OpenLineageClient client = client("olga", false)) {
			assertThatExceptionOfType(OpenLineageClientException.class)
				.isThrownBy(() -> client.emit(event(UUID.randomUUID(), EventType.START)))
				.withMessageContaining("Only the accounts of lineage tools and administrators may do this.");
		}
	}

	private OpenLineageClient client(String account, boolean packed) {
		ApiKeyTokenProvider token = new ApiKeyTokenProvider();
		token.setApiKey(this.portal.signIn(account).token());
		HttpConfig config = new HttpConfig();
		config.setUrl(URI.create("http://localhost:" + this.port));
		config.setAuth(token);
		if (packed) {
			config.setCompression(HttpConfig.Compression.GZIP);
		}
		return new OpenLineageClient(new HttpTransport(config));
	}

	private static OpenLineage.RunEvent event(UUID run, EventType type) {
		return EMITTER.newRunEventBuilder()
			.eventType(type)
			.eventTime(ZonedDateTime.parse("2026-03-01T06:00:00Z"))
			.run(EMITTER.newRun(run, null))
			.job(EMITTER.newJob("etl", "totals", null))
			.inputs(List
				.of(EMITTER.newInputDatasetBuilder().namespace("postgres://shop:5432").name("public.orders").build()))
			.outputs(List
				.of(EMITTER.newOutputDatasetBuilder().namespace("postgres://shop:5432").name("public.daily").build()))
			.build();
	}

}

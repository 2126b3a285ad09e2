package io.meshgate.api.lineage.export;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;

import io.meshgate.api.portal.Corpora;
import io.meshgate.api.portal.NeedsCorpora;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What comes out of the documents of others is what OpenLineage's own client reads.
 */
@NeedsCorpora
@WholePortal
class CorporaExportIT {

	private final Visitor adam;

	CorporaExportIT(Graph graph, @LocalServerPort int port) {
		Retailer.tell(graph);
		this.adam = new Portal(port).signIn("adam");
	}

	@Test
	void handsOutTheDeliveriesOfMarquez() throws IOException {
		String events = text("marquez/docker/metadata.template.json").replaceAll("\\{\\{\\w+}}",
				"2026-03-01T06:00:00Z");
		assertThat(send("/api/v1/lineage/batch", events)).contains("\"failed\":0");
		assertThat(export()).hasSizeGreaterThanOrEqualTo(13).allSatisfy(CorporaExportIT::isReadable);
	}

	@Test
	void handsOutTheShopOfDataHub() throws IOException {
		send("/api/v1/descriptors", text("datahub/datapacks/showcase-ecommerce/02-data.json"));
		assertThat(export()).hasSizeGreaterThan(50).allSatisfy(CorporaExportIT::isReadable);
	}

	private static void isReadable(JsonNode event) {
		assertThat(OpenLineageRules.broken(event)).isEmpty();
		assertThat(ReadByClient.written(event)).isEqualTo(event);
	}

	private static String text(String document) throws IOException {
		return Files.readString(Path.of(Corpora.root().toString(), document));
	}

	private String send(String path, String body) {
		return this.adam
			.call(path,
					(request) -> request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)))
			.body();
	}

	private JsonNode export() {
		return JsonMapper.shared().readTree(this.adam.call("/api/v1/lineage", HttpRequest.Builder::GET).body());
	}

}

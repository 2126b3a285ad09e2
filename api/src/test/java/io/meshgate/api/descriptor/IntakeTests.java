package io.meshgate.api.descriptor;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.HttpServer;
import io.meshgate.api.descriptor.reading.Format;
import io.meshgate.graph.descriptor.ApplicationDescriptor;
import io.meshgate.graph.descriptor.ContractDescriptor;
import io.meshgate.graph.descriptor.Descriptor;
import io.meshgate.graph.descriptor.Link;
import io.meshgate.graph.descriptor.PortDescriptor;
import io.meshgate.graph.descriptor.ProductDescriptor;
import io.meshgate.graph.descriptor.Reference;
import io.meshgate.graph.port.PortType;
import io.meshgate.graph.product.DataProductStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class IntakeTests {

	@Test
	void keysEntitiesByNameInLowerCaseAndNamespace() {
		assertThat(key(entity("Group", "name: Team-A", "type: team"))).isEqualTo("team-a");
		assertThat(key(entity("Group", "{name: Team-A, namespace: Default}", "type: team"))).isEqualTo("team-a");
		assertThat(key(entity("Group", "{name: Team-A, namespace: Rail}", "type: team"))).isEqualTo("rail/team-a");
	}

	@Test
	void takesAnOwnerWithoutAKindForAGroupOfTheSameNamespace() {
		assertThat(references(entity("System", "{name: s, namespace: rail}", "owner: ops"))).singleElement()
			.satisfies((reference) -> assertThat(reference.key()).isEqualTo("rail/ops"))
			.satisfies((reference) -> assertThat(reference.link()).isEqualTo(Link.OWNER));
		assertThat(references(entity("System", "name: s", "owner: Group:rail/Ops"))).singleElement()
			.satisfies((reference) -> assertThat(reference.key()).isEqualTo("rail/ops"));
	}

	@ParameterizedTest
	@CsvSource({ "Domain, STEWARD", "System, OWNER_PERSON", "Component, OWNER_PERSON" })
	void makesAPersonStewardOfADomainAndLetsTheirTeamOwnTheRest(String kind, Link link) {
		assertThat(references(entity(kind, "name: x", "owner: user:kim"))).singleElement()
			.satisfies((reference) -> assertThat(reference.link()).isEqualTo(link));
	}

	@Test
	void makesAnApiWithASystemItsPort() {
		Descriptor descriptor = descriptor(entity("API", "name: orders", "{type: openapi, system: Shop, owner: a}"));
		assertThat(descriptor).isInstanceOf(PortDescriptor.class);
		assertThat(descriptor.node().key()).isEqualTo("shop/orders");
		assertThat(descriptor.outputs()).singleElement()
			.satisfies((port) -> assertThat(port.type()).isEqualTo(PortType.API))
			.satisfies((port) -> assertThat(port.entityRef()).isEqualTo("api:orders"));
	}

	@Test
	void makesAnApiWithoutASystemAProductOfItsOwn() {
		ProductDescriptor product = (ProductDescriptor) descriptor(
				entity("API", "name: orders", "{type: grpc, lifecycle: experimental, owner: a}"));
		assertThat(product.key()).isEqualTo("api:orders");
		assertThat(product.profile().status()).isEqualTo(DataProductStatus.PROPOSED);
		assertThat(product.outputs()).singleElement()
			.satisfies((port) -> assertThat(port.key()).isEqualTo("api:orders/orders"));
	}

	@ParameterizedTest
	@CsvSource({ "database, DATASET", "s3-bucket, FILE", "kafka-topic, STREAM", "dashboard, DASHBOARD" })
	void knowsTheTypesOfResources(String type, PortType expected) {
		assertThat(descriptor(entity("Resource", "name: r", "{type: " + type + ", owner: a}")).outputs())
			.singleElement()
			.satisfies((port) -> assertThat(port.type()).isEqualTo(expected));
	}

	@Test
	void leavesAPlaceholderAloneAndWarns() {
		Delivery delivery = read(
				entity("API", "name: a", "{type: openapi, owner: o, definition: {$text: 'http://169.254.169.254/'}}"));
		assertThat(delivery.refusal()).isNull();
		assertThat(delivery.warnings()).singleElement().asString().contains("$text").contains("nothing is fetched");
	}

	@Test
	void neitherFetchesNorExecutesAnything() throws IOException {
		AtomicInteger fetched = new AtomicInteger();
		HttpServer elsewhere = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		elsewhere.createContext("/", (exchange) -> fetched.incrementAndGet());
		elsewhere.start();
		try {
			String there = "http://127.0.0.1:" + elsewhere.getAddress().getPort() + "/";
			for (String value : List.of("{$text: '%s'}", "{$json: '%s'}", "{$yaml: '%s'}", "{$ref: '%s'}",
					"!!java.net.URL ['%s']", "!!javax.script.ScriptEngineManager [!!java.net.URL ['%s']]")) {
				read(entity("API", "name: a", "{type: openapi, owner: o, definition: " + value.formatted(there) + "}"));
			}
		}
		finally {
			elsewhere.stop(0);
		}
		assertThat(fetched).hasValue(0);
	}

	@Test
	void letsASystemReadWhatItsComponentConsumes() {
		ApplicationDescriptor application = (ApplicationDescriptor) descriptor(entity("Component", "name: c",
				"{type: service, owner: o, system: shop, consumesApis: [orders], dependsOn: ['resource:db', 'component:x']}"));
		assertThat(application.consumesItself()).isFalse();
		assertThat(application.inputs()).extracting((input) -> input.contractId())
			.containsExactly("api:orders", "resource:db");
		assertThat(application.references()).extracting(Reference::link)
			.containsExactly(Link.OWNER, Link.READS_ENTITY, Link.CONSUMED_BY, Link.READS_ENTITY, Link.CONSUMED_BY);
	}

	@Test
	void readsADataProductWithItsPorts() {
		ProductDescriptor product = (ProductDescriptor) descriptor("""
				apiVersion: v1.0.0
				kind: DataProduct
				id: punctuality
				name: Punctuality
				status: Active
				version: 1.10
				domain: Timetable
				description: {purpose: Trains on time, usage: Reports}
				team: {name: Delay Desk, members: [{username: x, role: owner}]}
				inputPorts: [{name: stops, version: 1.0, contractId: c-1}]
				outputPorts:
				- {name: daily, version: 1.10, contractId: c-2, type: tables}
				- {name: daily, version: 2.0, type: topic}
				""");
		assertThat(product.profile().version()).isEqualTo("1.10");
		assertThat(product.profile().description()).isEqualTo("Trains on time\n\nReports");
		assertThat(product.outputs()).extracting((port) -> port.key() + " " + port.type())
			.containsExactly("punctuality/daily@1.10 DATASET", "punctuality/daily@2.0 STREAM");
		assertThat(product.references()).extracting(Reference::link)
			.containsExactly(Link.DOMAIN_NAMED, Link.OWNER_NAMED, Link.GOVERNED_BY, Link.READS_CONTRACT);
	}

	@Test
	void takesAnUnknownStatusForADraftAndWarns() {
		Delivery delivery = read("{apiVersion: v1.0.0, kind: DataProduct, id: x, status: thriving}");
		assertThat(((ProductDescriptor) descriptor(delivery)).profile().status()).isEqualTo(DataProductStatus.DRAFT);
		assertThat(delivery.warnings()).containsExactly("the status 'thriving' is taken as a draft");
	}

	@Test
	void readsTheTeamAsAListOfThePast() {
		assertThat(
				read("{apiVersion: v0.9.0, kind: DataProduct, id: x, status: draft, team: [{username: a}]}").refusal())
			.isNull();
	}

	@Test
	void readsContractsOfAllVersions() {
		ContractDescriptor contract = (ContractDescriptor) descriptor(
				"{apiVersion: v2.2.2, kind: DataContract, uuid: u, version: 1.10, datasetName: d, status: current}");
		assertThat(contract.node().key()).isEqualTo("u@1.10");
		assertThat(contract.name()).isEqualTo("d");
		assertThat(descriptor("{apiVersion: v3.2.0, kind: DataContract, id: u, version: no}").node().key())
			.isEqualTo("u@no");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					[]                                                                       | it is not a mapping
					just a text                                                              | it is not a mapping
					{a: b}                                                                   | 'kind' is missing
					{kind: [x]}                                                              | 'kind' is not a text
					{apiVersion: backstage.io/v1alpha1, kind: Location, metadata: {name: a}} | kind Location is not imported
					{apiVersion: scaffolder.backstage.io/v1beta3, kind: Template}            | kind Template is not imported
					{kind: Wonder}                                                           | kind Wonder is not imported
					{apiVersion: backstage.io/v1alpha1, kind: API}                           | 'name' is missing
					{apiVersion: backstage.io/v1alpha1, kind: API, metadata: {name: 'a/b'}}  | 'metadata.name' is not made of at most 63 letters and digits, joined by single '-', '_' or '.'
					{apiVersion: backstage.io/v1alpha1, kind: API, metadata: [name]}         | 'metadata' is not a mapping
					{apiVersion: v4.0.0, kind: DataContract, id: a, version: 1}              | apiVersion 'v4.0.0' is not read, only v2.2 to v3.2
					{kind: DataProduct, id: a}                                               | 'apiVersion' is missing
					{apiVersion: v1.0.0, kind: DataProduct}                                  | 'id' is missing
					{apiVersion: v3.0.2, kind: DataContract, id: a}                          | 'version' is missing
					{apiVersion: v1.0.0, kind: DataProduct, id: a, tags: x}                  | 'tags' is not a list
					{apiVersion: v1.0.0, kind: DataProduct, id: a, outputPorts: [x]}         | 'outputPorts' is not a list of mappings
					{apiVersion: v1.0.0, kind: DataProduct, id: a, outputPorts: [{name: p}, {name: p}]} | the output port 'p' stands twice
					""",
			quoteCharacter = '`')
	void refusesWhatItCannotTake(String document, String reason) {
		assertThat(read(document).refusal()).isEqualTo(reason);
	}

	@Test
	void refusesKeysTooLongForAnIndex() {
		assertThat(read("{apiVersion: v1.0.0, kind: DataProduct, id: " + "x".repeat(300) + "}").refusal())
			.isEqualTo("'id' is longer than 255 characters");
	}

	@Test
	void refusesWhatIsNotUtf8() {
		List<Delivery> deliveries = new Intake("test")
			.read(List.of(new SourceText("f.yaml", Format.YAML, new byte[] { 'a', ':', ' ', (byte) 0xC3 })));
		assertThat(deliveries).singleElement()
			.satisfies((delivery) -> assertThat(delivery.refusal()).isEqualTo("the text is not UTF-8"));
	}

	private static String entity(String kind, String metadata, String spec) {
		String indented = metadata.startsWith("{") ? metadata : "{" + metadata + "}";
		String wanted = spec.startsWith("{") ? spec : "{" + spec + "}";
		return "{apiVersion: backstage.io/v1alpha1, kind: " + kind + ", metadata: " + indented + ", spec: " + wanted
				+ "}";
	}

	private static Delivery read(String document) {
		List<Delivery> deliveries = new Intake("test")
			.read(List.of(new SourceText("f.yaml", Format.YAML, document.getBytes(StandardCharsets.UTF_8))));
		assertThat(deliveries).hasSize(1);
		return deliveries.getFirst();
	}

	private static Descriptor descriptor(String document) {
		return descriptor(read(document));
	}

	private static Descriptor descriptor(Delivery delivery) {
		assertThat(delivery.refusal()).isNull();
		return Objects.requireNonNull(delivery.arrival()).descriptor();
	}

	private static String key(String document) {
		return descriptor(document).node().key();
	}

	private static List<Reference> references(String document) {
		return descriptor(document).references();
	}

}

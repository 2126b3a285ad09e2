package io.meshgate.api.descriptor.datahub;

import java.time.Instant;
import java.util.List;

import io.meshgate.api.descriptor.reading.Fields;
import io.meshgate.api.descriptor.reading.Format;
import io.meshgate.api.descriptor.reading.Interpretation;
import io.meshgate.api.descriptor.reading.RawDocument;
import io.meshgate.api.descriptor.reading.Unreadable;
import io.meshgate.graph.descriptor.Link;
import io.meshgate.graph.descriptor.OutputPortEntry;
import io.meshgate.graph.descriptor.PersonDescriptor;
import io.meshgate.graph.descriptor.ProductDescriptor;
import io.meshgate.graph.descriptor.Reference;
import io.meshgate.graph.descriptor.SourceDocument.Place;
import io.meshgate.graph.port.PortType;
import io.meshgate.graph.product.DataProductStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

class CatalogueTests {

	private static final String PRODUCT = "urn:li:dataProduct:tides";

	private final Catalogue catalogue = new Catalogue();

	@Test
	void letsTheLastProposalOfAnAspectWin() {
		say("urn:li:corpuser:Ada@example.com", "corpUserInfo",
				"{\"displayName\": \"A\", \"email\": \"a@example.com\"}");
		say("urn:li:corpuser:Ada@example.com", "groupMembership", "{\"groups\": [\"urn:li:corpGroup:Tide Desk\"]}");
		say("urn:li:corpuser:Ada@example.com", "corpUserInfo", "{\"displayName\": \"Ada\"}");
		PersonDescriptor person = (PersonDescriptor) only().descriptor();
		assertThat(person.key()).isEqualTo("ada@example.com");
		assertThat(person.name()).isEqualTo("Ada");
		assertThat(person.email()).isNull();
		assertThat(person.references()).extracting(Reference::link, Reference::key)
			.containsExactly(tuple(Link.MEMBER_OF, "tide desk"));
		assertThat(this.catalogue.documents().getFirst().content()).doesNotContain("\"email\"");
	}

	@Test
	void readsAnAspectThatIsWrittenIntoAText() {
		take("""
				{"entityType": "domain", "entityUrn": "urn:li:domain:sea", "changeType": "UPSERT",
				 "aspectName": "domainProperties",
				 "aspect": {"value": "{\\"name\\": \\"Sea\\", \\"parentDomain\\": \\"urn:li:domain:water\\"}",
				  "contentType": "application/json"}}
				""");
		assertThat(only().descriptor().references()).extracting(Reference::link, Reference::key)
			.containsExactly(tuple(Link.DOMAIN_PARENT, "water"));
	}

	@Test
	void knowsAnEntityByItsKeyAspect() {
		say("urn:li:corpGroup:x9.Desk", "corpGroupKey", "{\"name\": \"Desk\"}");
		say("urn:li:corpGroup:x9.Desk", "corpGroupInfo", "{\"members\": [\"urn:li:corpuser:ada\"]}");
		Interpretation team = only();
		assertThat(team.ref()).isEqualTo("urn:li:corpGroup:x9.Desk");
		assertThat(team.descriptor().node().key()).isEqualTo("desk");
		assertThat(team.descriptor().references()).extracting(Reference::link, Reference::key)
			.containsExactly(tuple(Link.HAS_MEMBER, "ada"));
	}

	@Test
	void makesAPortOfEachAssetThatGivesDataOut() {
		say(PRODUCT, "dataProductProperties", """
				{"name": "Tides", "assets": [
				 {"destinationUrn": "urn:li:dataset:(urn:li:dataPlatform:kafka,tides.raw,PROD)"},
				 {"destinationUrn": "urn:li:dashboard:(looker,dashboards.7)"},
				 {"destinationUrn": "urn:li:dataJob:(urn:li:dataFlow:(airflow,x,PROD),load)"}]}
				""");
		say("urn:li:dashboard:(looker,dashboards.7)", "dashboardInfo", "{\"title\": \"Tide Table\"}");
		Interpretation product = only();
		assertThat(product.descriptor().outputs())
			.extracting(OutputPortEntry::key, OutputPortEntry::type, OutputPortEntry::platform,
					OutputPortEntry::location)
			.containsExactly(tuple("tides/tides.raw", PortType.STREAM, "kafka", "tides.raw"),
					tuple("tides/Tide Table", PortType.DASHBOARD, "looker", "dashboards.7"));
		assertThat(product.warnings()).singleElement().asString().contains("dataJob").contains("no port");
		assertThat(this.catalogue.documents().getFirst().content()).contains("Tide Table");
	}

	@Test
	void tellsAssetsOfOneNameApart() {
		say(PRODUCT, "dataProductProperties", """
				{"assets": [{"destinationUrn": "urn:li:dataset:(urn:li:dataPlatform:dbt,a.t,PROD)"},
				 {"destinationUrn": "urn:li:dataset:(urn:li:dataPlatform:s3,a.t,PROD)"},
				 {"destinationUrn": "urn:li:dataset:(urn:li:dataPlatform:s3,b.t,PROD)"}]}
				""");
		for (String dataset : List.of("dbt,a.t", "s3,a.t", "s3,b.t")) {
			say("urn:li:dataset:(urn:li:dataPlatform:" + dataset + ",PROD)", "datasetProperties", "{\"name\": \"t\"}");
		}
		Interpretation product = this.catalogue.documents().getFirst().interpret();
		assertThat(product.descriptor().outputs()).extracting(OutputPortEntry::name)
			.containsExactly("t (dbt)", "s3:a.t", "s3:b.t");
		assertThat(product.descriptor().references())
			.extracting((reference) -> reference.source().key(), Reference::link, Reference::key)
			.containsExactly(tuple("tides/t (dbt)", Link.SERVES, "dbt/a.t"),
					tuple("tides/s3:a.t", Link.SERVES, "s3/a.t"), tuple("tides/s3:b.t", Link.SERVES, "s3/b.t"));
	}

	@Test
	void givesAProductToTheGroupThatOwnsItTechnically() {
		say(PRODUCT, "dataProductProperties", "{\"name\": \"Tides\"}");
		say(PRODUCT, "domains", "{\"domains\": [\"urn:li:domain:sea\"]}");
		say(PRODUCT, "deprecation", "{\"deprecated\": true}");
		say(PRODUCT, "ownership", """
				{"owners": [{"owner": "urn:li:corpuser:ada", "type": "TECHNICAL_OWNER"},
				 {"owner": "urn:li:corpGroup:board", "type": "BUSINESS_OWNER"},
				 {"owner": "urn:li:corpGroup:desk", "typeUrn": "urn:li:ownershipType:__system__technical_owner"}]}
				""");
		Interpretation product = only();
		assertThat(product.descriptor().references()).extracting(Reference::link, Reference::key)
			.containsExactly(tuple(Link.OWNER, "desk"), tuple(Link.DOMAIN, "sea"));
		assertThat(product.warnings()).singleElement().asString().contains("of 3 owners").contains("corpGroup:desk");
		assertThat(((ProductDescriptor) product.descriptor()).profile().status())
			.isEqualTo(DataProductStatus.DEPRECATED);
	}

	@Test
	void knowsWhenAProductEndsAndWhatReplacesIt() {
		say(PRODUCT, "dataProductProperties", "{\"name\": \"Tides\"}");
		say(PRODUCT, "deprecation", """
				{"deprecated": true, "decommissionTime": 4102444800000, "replacement": "urn:li:dataProduct:gauges"}
				""");
		Interpretation product = only();
		assertThat(((ProductDescriptor) product.descriptor()).profile().sunsetAt())
			.isEqualTo(Instant.parse("2100-01-01T00:00:00Z"));
		assertThat(product.descriptor().references()).extracting(Reference::link, Reference::key)
			.containsExactly(tuple(Link.SUCCESSOR, "gauges"));
	}

	@Test
	void makesPeopleWhoOwnADomainItsStewards() {
		say("urn:li:domain:sea", "domainProperties", "{\"name\": \"Sea\"}");
		say("urn:li:domain:sea", "ownership", """
				{"owners": [{"owner": "urn:li:corpuser:ada"}, {"owner": "urn:li:corpGroup:desk"}]}
				""");
		assertThat(only().descriptor().references()).extracting(Reference::link, Reference::key)
			.containsExactly(tuple(Link.OWNER, "desk"), tuple(Link.STEWARD, "ada"));
	}

	@Test
	void looksForTheTeamOfAPersonWhoOwnsAProduct() {
		say(PRODUCT, "dataProductProperties", "{\"name\": \"Tides\"}");
		say(PRODUCT, "ownership", "{\"owners\": [{\"owner\": \"urn:li:corpuser:ada\"}]}");
		assertThat(only().descriptor().references()).extracting(Reference::link, Reference::key)
			.containsExactly(tuple(Link.OWNER_PERSON, "ada"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			{"active": false} | false
			{"active": true}  | true
			{}                | true
			""")
	void readsWhetherAPersonMayAct(String info, boolean active) {
		say("urn:li:corpuser:ada", "corpUserInfo", info);
		assertThat(only().descriptor()).isInstanceOfSatisfying(PersonDescriptor.class,
				(person) -> assertThat(person.active()).isEqualTo(active));
	}

	@ParameterizedTest
	@CsvSource({ "SUSPENDED, false", "ACTIVE, true" })
	void readsWhetherAPersonIsSuspended(String status, boolean active) {
		say("urn:li:corpuser:ada", "corpUserInfo", "{\"active\": true}");
		say("urn:li:corpuser:ada", "corpUserStatus", "{\"status\": \"" + status + "\"}");
		assertThat(only().descriptor()).isInstanceOfSatisfying(PersonDescriptor.class,
				(person) -> assertThat(person.active()).isEqualTo(active));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					urn:li:tag:pii    | tagKey         | {}                  | UPSERT | tags are plain words here, taken with what bears them: urn:li:tag:pii
					urn:li:mlFeature:x| mlFeatureKey   | {}                  | UPSERT | a mlFeature has no place in a mesh: urn:li:mlFeature:x
					urn:li:chart:(a,b)| chartInfo      | {}                  | UPSERT | no data product of this import has it among its assets: urn:li:chart:(a,b)
					urn:li:domain:sea | domainKey      | {"id": "sea"}       | UPSERT | the aspect 'domainProperties' is missing: the aspects of an entity are to come together, in one import
					urn:li:domain:sea | domainKey      | {}                  | DELETE | it is removed in its catalogue, and nothing is removed here by an import
					urn:li:domain:sea | status         | {"removed": true}   | UPSERT | it is removed in its catalogue, and nothing is removed here by an import
					urn:li:domain:sea | domainProperties | {}                | PATCH  | aspect 'domainProperties': the change 'PATCH' is not read, only whole aspects are
					""",
			quoteCharacter = '`')
	void saysWhyAnEntityIsNotTaken(String urn, String aspect, String content, String change, String reason) {
		take("""
				{"entityUrn": "%s", "aspectName": "%s", "aspect": {"json": %s}, "changeType": "%s"}
				""".formatted(urn, aspect, content, change));
		assertThatThrownBy(this::only).isInstanceOf(Unreadable.class).hasMessage(reason);
	}

	@Test
	void refusesWhatIsNoUrnAndAspectsThatAreNoJson() {
		assertThatThrownBy(() -> say("tides", "x", "{}")).isInstanceOf(Unreadable.class)
			.hasMessage("'tides' is not a URN");
		take("""
				{"entityUrn": "urn:li:domain:sea", "aspectName": "domainProperties", "aspect": {"value": "{"}}
				""");
		assertThatThrownBy(this::only).isInstanceOf(Unreadable.class)
			.hasMessageStartingWith("aspect 'domainProperties': not JSON");
	}

	private void say(String urn, String aspect, String content) {
		take("""
				{"entityUrn": "%s", "aspectName": "%s", "aspect": {"json": %s}}
				""".formatted(urn, aspect, content));
	}

	private void take(String json) {
		RawDocument document = Format.JSON.read(json).getFirst();
		Fields root = (Fields) document.tree().orElseThrow();
		assertThat(Catalogue.proposes(root)).isTrue();
		this.catalogue.take(new Place("test", 1, document.line()), root, document.content());
	}

	private Interpretation only() {
		assertThat(this.catalogue.documents()).hasSize(1);
		return this.catalogue.documents().getFirst().interpret();
	}

}

package io.meshgate.api.descriptor.datahub;

import java.util.List;
import java.util.Set;

import io.meshgate.api.descriptor.reading.Fields;
import io.meshgate.api.descriptor.reading.Format;
import io.meshgate.api.descriptor.reading.Interpretation;
import io.meshgate.api.descriptor.reading.Unreadable;
import io.meshgate.graph.dataset.DatasetName;
import io.meshgate.graph.descriptor.DatasetDescriptor;
import io.meshgate.graph.descriptor.DatasetDescriptor.ColumnEntry;
import io.meshgate.graph.descriptor.DatasetDescriptor.ColumnOrigin;
import io.meshgate.graph.descriptor.DatasetDescriptor.ColumnType;
import io.meshgate.graph.descriptor.DatasetDescriptor.Origins;
import io.meshgate.graph.descriptor.Link;
import io.meshgate.graph.descriptor.Reference;
import io.meshgate.graph.descriptor.SourceDocument.Place;
import io.meshgate.graph.descriptor.TermDescriptor;
import io.meshgate.graph.descriptor.TermGroupDescriptor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

class DatasetsTests {

	private static final String TIDES = "urn:li:dataset:(urn:li:dataPlatform:kafka,tides.raw,PROD)";

	private final Catalogue catalogue = new Catalogue();

	@Test
	void needNoMoreThanTheirName() {
		say(TIDES, "datasetKey", "{}");
		DatasetDescriptor tides = dataset();
		assertThat(tides.name()).isEqualTo(new DatasetName("kafka", "tides.raw"));
		assertThat(tides.node().key()).isEqualTo("kafka/tides.raw");
		assertThat(tides.profile().title()).isEqualTo("tides.raw");
		assertThat(tides.profile().description()).isNull();
		assertThat(tides.columns()).isEmpty();
		assertThat(tides.references()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			(urn:li:dataPlatform:s3,a/b,DEV) | s3:dev/a/b
			(s3,a,PROD)                      | s3/a
			(urn:li:dataPlatform:a/b,c,PROD) | a%2Fb/c
			(urn:li:dataPlatform:DB,T,PROD)  | DB/T
			""")
	void areToldApartByPlatformNameAndEnvironment(String id, String key) {
		say("urn:li:dataset:" + id, "datasetKey", "{}");
		assertThat(dataset().node().key()).isEqualTo(key);
	}

	@Test
	void sayWhatPeopleWroteBeforeWhatWasFound() {
		say(TIDES, "datasetProperties", "{\"name\": \"raw\", \"description\": \"found\"}");
		say(TIDES, "documentation", "{\"documentations\": [{\"documentation\": \"guessed\"}]}");
		assertThat(dataset().profile().description()).isEqualTo("found");
		say(TIDES, "editableDatasetProperties", "{\"description\": \"written\"}");
		assertThat(dataset().profile().description()).isEqualTo("written");
		assertThat(dataset().profile().title()).isEqualTo("raw");
		say(TIDES, "datasetProperties", "{}");
		say(TIDES, "editableDatasetProperties", "{\"description\": \" \"}");
		assertThat(dataset().profile().description()).isEqualTo("guessed");
	}

	@Test
	void bearTagsTermsADomainAndAKeeper() {
		say(TIDES, "globalTags", "{\"tags\": [{\"tag\": \"urn:li:tag:wet\"}, {\"tag\": \"urn:li:tag:wet\"}]}");
		say(TIDES, "glossaryTerms", "{\"terms\": [{\"urn\": \"urn:li:glossaryTerm:Level\"}, {\"urn\": \"level\"}]}");
		say(TIDES, "domains", "{\"domains\": [\"urn:li:domain:sea\", \"urn:li:domain:land\"]}");
		say(TIDES, "ownership", "{\"owners\": [{\"owner\": \"urn:li:corpuser:ada\"}]}");
		Interpretation read = read();
		assertThat(((DatasetDescriptor) read.descriptor()).profile().tags()).containsExactly("wet");
		assertThat(read.descriptor().references()).extracting(Reference::link, Reference::key)
			.containsExactly(tuple(Link.KEEPER_PERSON, "ada"), tuple(Link.DOMAIN, "sea"), tuple(Link.ABOUT, "level"));
		assertThat(read.warnings()).containsExactly("of 2 domains, 'sea' alone is taken over", "'level' is not a URN");
		say(TIDES, "ownership", "{\"owners\": [{\"owner\": \"urn:li:corpGroup:desk\"}]}");
		assertThat(dataset().references()).extracting(Reference::link).contains(Link.KEEPER);
	}

	@Test
	void haveTheColumnsOfTheirSchema() {
		say(TIDES, "schemaMetadata", """
				{"primaryKeys": ["at"], "fields": [
				 {"fieldPath": "at", "nullable": false, "nativeDataType": "TIMESTAMP", "label": "At",
				  "type": {"type": {"com.linkedin.schema.TimeType": {}}}, "description": "found"},
				 {"fieldPath": "[version=2.0].[type=struct].[type=array].[type=double].gauge.level", "nullable": true,
				  "isPartOfKey": true, "type": {"type": {"com.linkedin.schema.NullType": {}}},
				  "globalTags": {"tags": [{"tag": "urn:li:tag:found"}]},
				  "glossaryTerms": {"terms": [{"urn": "urn:li:glossaryTerm:found"}]}},
				 {"fieldPath": "note"}]}
				""");
		say(TIDES, "editableSchemaMetadata", """
				{"editableSchemaFieldInfo": [
				 {"fieldPath": "at", "description": "written"},
				 {"fieldPath": "gauge.level", "globalTags": {"tags": [{"tag": "urn:li:tag:written"}]},
				  "glossaryTerms": {"terms": [{"urn": "urn:li:glossaryTerm:written"}]}}]}
				""");
		say("urn:li:schemaField:(" + TIDES + ",note)", "documentation",
				"{\"documentations\": [{\"documentation\": \"guessed\"}]}");
		DatasetDescriptor tides = dataset();
		assertThat(tides.columns()).containsExactly(
				new ColumnEntry("at", "At", "written", new ColumnType("time", "TIMESTAMP", false, true), List.of()),
				new ColumnEntry("gauge.level", null, null, new ColumnType(null, null, true, true),
						List.of("written", "found")),
				new ColumnEntry("note", null, "guessed", new ColumnType(null, null, false, false), List.of()));
		assertThat(tides.references())
			.extracting((reference) -> reference.source().key(), Reference::link, Reference::key)
			.containsExactly(tuple("kafka/tides.raw#gauge.level", Link.ABOUT, "written"),
					tuple("kafka/tides.raw#gauge.level", Link.ABOUT, "found"));
	}

	@Test
	void leaveOutSpoiltColumnsAndNothingElse() {
		say(TIDES, "schemaMetadata", """
				{"fields": [{"nullable": true}, {"fieldPath": "a"}, {"fieldPath": "[type=int].a"}, {"fieldPath": "a"},
				 {"fieldPath": "b", "globalTags": []}, {"fieldPath": "%s"}]}
				""".formatted("x".repeat(2001)));
		say("urn:li:schemaField:(" + TIDES + ",a)", "documentation", "{\"documentations\": 7}");
		Interpretation read = read();
		assertThat(((DatasetDescriptor) read.descriptor()).columns()).extracting(ColumnEntry::path)
			.containsExactly("a", "[type=int].a");
		assertThat(read.warnings()).containsExactly("a column is left out: it has no path of at most 2000 characters",
				"a column is left out: 'a' is there twice", "a column is left out: 'globalTags' is not a mapping",
				"a column is left out: it has no path of at most 2000 characters");
	}

	@Test
	void sayWhatFeedsThem() {
		String gauges = "urn:li:dataset:(a,gauges,DEV)";
		say(TIDES, "upstreamLineage", """
				{"upstreams": [{"dataset": "%1$s"}, {"dataset": "urn:li:dataJob:x"}],
				 "fineGrainedLineages": [
				  {"upstreams": ["urn:li:schemaField:(%1$s,[version=2.0].[type=int].a%%2Cb)"],
				   "downstreams": ["urn:li:schemaField:(%2$s,p(x),y)"], "transformOperation": "NONE"},
				  {"upstreams": ["urn:li:schemaField:(%1$s,c)"], "downstreams": ["urn:li:schemaField:(%1$s,c)"]}]}
				""".formatted(gauges, TIDES));
		Interpretation read = read();
		DatasetName upstream = new DatasetName("a:dev", "gauges");
		assertThat(((DatasetDescriptor) read.descriptor()).origins())
			.isEqualTo(new Origins(Set.of(upstream), Set.of(new ColumnOrigin(upstream, "a,b", "p(x),y", null))));
		assertThat(read.warnings()).containsExactly("of what feeds it, 'urn:li:dataJob:x' is left out",
				"of what feeds it, 'urn:li:schemaField:(" + gauges + ",c)' is left out");
	}

	@Test
	void keepAllThatIsSaidOfThemInOneDocument() {
		say("urn:li:schemaField:(" + TIDES + ",b)", "status", "{\"removed\": false}");
		say(TIDES, "upstreamLineage", "{\"upstreams\": [{\"dataset\": \"urn:li:dataset:(a,gauges,PROD)\"}]}");
		say("urn:li:schemaField:(" + TIDES + ",a)", "status", "{\"removed\": false}");
		assertThat(this.catalogue.documents()).singleElement()
			.satisfies((document) -> assertThat(document.content()).containsSubsequence("upstreamLineage", "gauges",
					",a)", ",b)"));
		say("urn:li:schemaField:(urn:li:dataset:(a,gauges,PROD),x)", "status", "{}");
		assertThatThrownBy(() -> this.catalogue.documents().getLast().interpret()).isInstanceOf(Unreadable.class)
			.hasMessageStartingWith("no dataset of this import has it among its columns: urn:li:schemaField:(");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					urn:li:dataset:(a,b)      | datasetKey | {}                | 'urn:li:dataset:(a,b)' does not name a dataset
					urn:li:dataset:(a,b,PROD) | status     | {"removed": true} | it is removed in its catalogue, and nothing is removed here by an import
					urn:li:glossaryTerm:a     | status     | {}                | the aspect 'glossaryTermInfo' is missing: the aspects of an entity are to come together, in one import
					urn:li:glossaryNode:a     | status     | {}                | the aspect 'glossaryNodeInfo' is missing: the aspects of an entity are to come together, in one import
					""",
			quoteCharacter = '`')
	void areRefusedWithAReason(String urn, String aspect, String content, String reason) {
		say(urn, aspect, content);
		assertThatThrownBy(this::read).isInstanceOf(Unreadable.class).hasMessage(reason);
	}

	@Test
	void areAboutTermsThatStandInGroups() {
		say("urn:li:glossaryTerm:Sea.Level", "glossaryTermInfo", """
				{"name": "Level", "definition": "How high", "parentNode": "urn:li:glossaryNode:Sea"}
				""");
		say("urn:li:glossaryTerm:Sea.Level", "domains", "{\"domains\": [\"urn:li:domain:sea\"]}");
		say("urn:li:glossaryTerm:Sea.Level", "glossaryRelatedTerms", """
				{"isRelatedTerms": ["urn:li:glossaryTerm:Height"],
				 "hasRelatedTerms": ["urn:li:glossaryTerm:sea.level", "urn:li:glossaryTerm:Height", "x"]}
				""");
		Interpretation read = read();
		TermDescriptor level = (TermDescriptor) read.descriptor();
		assertThat(level).extracting(TermDescriptor::key, TermDescriptor::name, TermDescriptor::definition)
			.containsExactly("sea.level", "Level", "How high");
		assertThat(level.references()).extracting(Reference::link, Reference::key)
			.containsExactly(tuple(Link.DEFINED_IN, "sea"), tuple(Link.GROUP, "sea"), tuple(Link.RELATED, "height"));
		assertThat(read.warnings()).containsExactly("'x' is not a URN");
	}

	@Test
	void areAboutTermsWhoseGroupsFormATree() {
		say("urn:li:glossaryNode:Sea", "glossaryNodeInfo",
				"{\"definition\": \"\", \"parentNode\": \"urn:li:glossaryNode:Water\"}");
		TermGroupDescriptor sea = (TermGroupDescriptor) read().descriptor();
		assertThat(sea)
			.extracting(TermGroupDescriptor::key, TermGroupDescriptor::name, TermGroupDescriptor::description)
			.containsExactly("sea", "sea", null);
		assertThat(sea.references()).extracting(Reference::link, Reference::key)
			.containsExactly(tuple(Link.GROUP_PARENT, "water"));
	}

	private void say(String urn, String aspect, String content) {
		String json = """
				{"entityUrn": "%s", "aspectName": "%s", "aspect": {"json": %s}}
				""".formatted(urn, aspect, content);
		Fields root = (Fields) Format.JSON.read(json).getFirst().tree().orElseThrow();
		this.catalogue.take(new Place("test", 1, 1), root, json);
	}

	private Interpretation read() {
		return this.catalogue.documents().getFirst().interpret();
	}

	private DatasetDescriptor dataset() {
		return (DatasetDescriptor) read().descriptor();
	}

}

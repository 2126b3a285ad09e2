package io.meshgate.api.lineage.openlineage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import io.meshgate.graph.dataset.DatasetName;
import io.meshgate.graph.lineage.event.DatasetFlow;
import io.meshgate.graph.lineage.event.DatasetSighting;
import io.meshgate.graph.lineage.event.FieldFlow;
import io.meshgate.graph.lineage.event.FieldFlow.Transformation;
import io.meshgate.graph.lineage.event.Flows;
import io.meshgate.graph.lineage.event.JobName;
import io.meshgate.graph.lineage.event.JobSighting;
import io.meshgate.graph.lineage.event.LineageEvent;
import io.meshgate.graph.lineage.event.OtherDoing;
import io.meshgate.graph.lineage.event.RunSighting;
import io.meshgate.graph.lineage.event.RunState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class OpenLineageTests {

	private static final DatasetName ORDERS = new DatasetName("db", "orders");

	private static final DatasetName DAILY = new DatasetName("db", "daily");

	@Test
	void readsARunAndWhatItMoves() {
		LineageEvent event = event("""
				{"eventType": "COMPLETE", "eventTime": "2026-03-01T06:00:00.123456789+01:00", "producer": "urn:p",
				 "schemaURL": "urn:s",
				 "run": {"runId": "0176a8c2-fe01-7439-87e6-56a1a1b4029f", "facets": {"unheard": {"of": [1]}}},
				 "job": {"namespace": "etl", "name": "nightly", "facets": {
				   "jobType": {"processingType": "STREAMING", "integration": "FLINK"},
				   "ownership": {"owners": [{"name": "team:thieves"}]},
				   "documentation": {"description": "Counts."}}},
				 "inputs": [{"namespace": "db", "name": "orders"}],
				 "outputs": [{"namespace": "db", "name": "daily"}]}
				""");
		assertThat(event.at()).isEqualTo(Instant.parse("2026-03-01T05:00:00.123456789Z"));
		assertThat(event.run())
			.isEqualTo(new RunSighting(UUID.fromString("0176a8c2-fe01-7439-87e6-56a1a1b4029f"), RunState.COMPLETE));
		assertThat(event.job()).isEqualTo(new JobSighting(new JobName("etl", "nightly"), "Counts.", "FLINK", true));
		assertThat(event.flows().betweenDatasets()).containsExactly(new DatasetFlow(ORDERS, DAILY));
		assertThat(event.datasets()).extracting(DatasetSighting::name).containsExactlyInAnyOrder(ORDERS, DAILY);
	}

	@Test
	void readsWhatFieldsComeFrom() {
		LineageEvent event = event("""
				{"eventTime": "2026-03-01T06:00:00Z", "job": {"namespace": "etl", "name": "nightly"},
				 "outputs": [{"namespace": "db", "name": "daily", "facets": {
				   "schema": {"fields": [{"name": "day", "type": "DATE"}, {"name": "total", "type": "INT",
				     "fields": [{"name": "net"}]}]},
				   "columnLineage": {"fields": {"total": {"inputFields": [
				       {"namespace": "db", "name": "orders", "field": "amount", "transformations": [
				         {"type": "DIRECT", "subtype": "AGGREGATION", "masking": true}, {"type": "INDIRECT"}]}]}},
				     "dataset": [{"namespace": "db", "name": "orders", "field": "at",
				       "transformations": [{"type": "INDIRECT", "subtype": "FILTER"}]}]}}}]}
				""");
		assertThat(event.run()).isNull();
		Transformation sum = new Transformation("DIRECT", "AGGREGATION", true);
		Transformation filter = new Transformation("INDIRECT", "FILTER", false);
		assertThat(event.flows().fields()).containsExactlyInAnyOrder(
				new FieldFlow(ORDERS, "amount", DAILY, "total", sum),
				new FieldFlow(ORDERS, "amount", DAILY, "total", new Transformation("INDIRECT", null, false)),
				new FieldFlow(ORDERS, "at", DAILY, "total", filter), new FieldFlow(ORDERS, "at", DAILY, "day", filter));
		assertThat(event.flows().betweenDatasets()).containsExactly(new DatasetFlow(ORDERS, DAILY));
		assertThat(event.flows().transformations()).containsExactly(Map.entry(new DatasetFlow(ORDERS, DAILY),
				Set.of(sum, filter, new Transformation("INDIRECT", null, false))));
		assertThat(event.datasets().getFirst().fields()).extracting(DatasetSighting.Field::path)
			.containsExactly("day", "total", "total.net");
	}

	@Test
	void readsLineageThatIsSaidOutright() {
		LineageEvent event = event("""
				{"eventTime": "2026-03-01T06:00:00Z", "job": {"namespace": "etl", "name": "nightly", "facets": {
				   "lineage": {"entries": [
				     {"namespace": "db", "name": "daily", "type": "DATASET",
				      "inputs": [{"namespace": "db", "name": "orders", "type": "DATASET"},
				                 {"namespace": "etl", "name": "other", "type": "JOB"}],
				      "fields": {"total": {"inputs": [
				        {"namespace": "db", "name": "orders", "type": "DATASET", "field": "amount"}]}}},
				     {"type": "JOB", "inputs": []}]}}},
				 "inputs": [{"namespace": "db", "name": "orders"}, {"namespace": "db", "name": "rates"}],
				 "outputs": [{"namespace": "db", "name": "daily"}]}
				""");
		assertThat(event.flows().betweenDatasets()).containsExactly(new DatasetFlow(ORDERS, DAILY));
		assertThat(event.flows().fields()).containsExactly(new FieldFlow(ORDERS, "amount", DAILY, "total", null));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\"namespace\": \"etl\", \"name\": \"nightly\"," })
	void readsWhatIsSaidOfTheJobItself(String own) {
		LineageEvent event = event("""
				{"eventTime": "2026-03-01T06:00:00Z", "job": {"namespace": "etl", "name": "nightly", "facets": {
				   "lineage": {"entries": [
				     {"namespace": "db", "name": "daily", "type": "DATASET", "inputs": [{%1$s "type": "JOB"}]},
				     {%1$s "type": "JOB", "inputs": [
				       {"namespace": "db", "name": "rates", "type": "DATASET", "field": "rate"},
				       {"namespace": "etl", "name": "before", "type": "JOB"}]},
				     {"namespace": "etl", "name": "other", "type": "JOB", "inputs": [
				       {"namespace": "db", "name": "other", "type": "DATASET"}]}]}}},
				 "inputs": [{"namespace": "db", "name": "orders"}]}
				""".formatted(own));
		DatasetName rates = new DatasetName("db", "rates");
		assertThat(event.flows().read()).containsExactlyInAnyOrder(ORDERS, rates);
		assertThat(event.flows().written()).containsExactly(DAILY);
		assertThat(event.flows().betweenDatasets()).containsExactlyInAnyOrder(new DatasetFlow(ORDERS, DAILY),
				new DatasetFlow(rates, DAILY));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", """
			"eventType": "COMPLETE", "run": {"runId": "0176a8c2-fe01-7439-87e6-56a1a1b4029f"},""" })
	void readsWhatOtherJobsMove(String run) {
		LineageEvent event = event(
				"""
						{"eventTime": "2026-03-01T06:00:00Z", %s "job": {"namespace": "etl", "name": "nightly", "facets": {
						   "lineage": {"entries": [
						     {"namespace": "etl", "name": "other", "type": "JOB",
						      "runId": "b7dce052-51a6-4d66-98b9-5fd8b78a79c7", "inputs": [
						       {"namespace": "db", "name": "orders", "type": "DATASET", "field": "amount",
						        "transformations": [{"type": "INDIRECT", "subtype": "FILTER"}]}]},
						     {"namespace": "db", "name": "daily", "type": "DATASET", "inputs": [
						       {"namespace": "db", "name": "rates", "type": "DATASET"},
						       {"namespace": "etl", "name": "other", "type": "JOB"}]},
						     {"namespace": "db", "name": "weekly", "type": "DATASET", "inputs": [], "fields": {"total": {"inputs": [
						       {"namespace": "etl", "name": "sums", "type": "JOB",
						        "transformations": [{"type": "DIRECT", "subtype": "AGGREGATION"}]}]}}},
						     {"namespace": "ml", "name": "churn", "type": "MODEL", "inputs": [
						       {"namespace": "etl", "name": "unheard", "type": "JOB"}]}]}}},
						 "inputs": [{"namespace": "db", "name": "rates"}, {"namespace": "db", "name": "more"}],
						 "outputs": [{"namespace": "db", "name": "daily"}]}
						"""
					.formatted(run));
		JobName other = new JobName("etl", "other");
		JobName sums = new JobName("etl", "sums");
		assertThat(event.flows().others()).containsExactlyInAnyOrder(new OtherDoing(other, ORDERS, false),
				new OtherDoing(other, DAILY, true), new OtherDoing(sums, new DatasetName("db", "weekly"), true));
		assertThat(event.flows().byOthers()).containsOnlyKeys(other, sums);
		assertThat(event.flows().byOthers().get(other)).extracting(Flows::betweenDatasets)
			.isEqualTo(Set.of(new DatasetFlow(ORDERS, DAILY)));
		assertThat(event.flows().betweenDatasets())
			.containsExactly(new DatasetFlow(new DatasetName("db", "rates"), DAILY));
		assertThat(event.flows().written()).containsExactly(DAILY);
		assertThat(event.jobs()).extracting(JobSighting::name)
			.containsExactlyInAnyOrder(new JobName("etl", "nightly"), other, sums);
	}

	@Test
	void readsWhatAJobWritesOfADatasetAlone() {
		LineageEvent event = event("""
				{"eventTime": "2026-03-01T06:00:00Z", "dataset": {"namespace": "db", "name": "daily", "facets": {
				   "lineage": {"inputs": [{"namespace": "etl", "name": "other", "type": "JOB"}, {"type": "JOB"},
				     {"namespace": "db", "name": "orders", "type": "DATASET"}]}}}}
				""");
		assertThat(event.job()).isNull();
		assertThat(event.flows().others()).containsExactly(new OtherDoing(new JobName("etl", "other"), DAILY, true));
		assertThat(event.flows().betweenDatasets()).containsExactly(new DatasetFlow(ORDERS, DAILY));
		assertThat(event.jobs()).extracting(JobSighting::name).containsExactly(new JobName("etl", "other"));
	}

	@Test
	void readsWhatTheJobItselfMakesOfAField() {
		LineageEvent event = event("""
				{"eventTime": "2026-03-01T06:00:00Z", "job": {"namespace": "etl", "name": "nightly", "facets": {
				   "lineage": {"entries": [{"namespace": "db", "name": "daily", "type": "DATASET", "inputs": [],
				     "fields": {"total": {"inputs": [{"type": "JOB"}]}}}]}}},
				 "inputs": [{"namespace": "db", "name": "orders"}]}
				""");
		assertThat(event.flows().written()).containsExactly(DAILY);
		assertThat(event.flows().betweenDatasets()).isEmpty();
		assertThat(event.flows().others()).isEmpty();
	}

	@Test
	void knowsJobsThatHandDataToEachOther() {
		LineageEvent event = event("""
				{"eventTime": "2026-03-01T06:00:00Z", "job": {"namespace": "etl", "name": "nightly", "facets": {
				   "lineage": {"entries": [{"namespace": "etl", "name": "other", "type": "JOB", "inputs": [
				     {"namespace": "beam", "name": "before", "type": "JOB"}, {"type": "JOB"}]}]}}},
				 "inputs": [{"namespace": "db", "name": "orders"}]}
				""");
		assertThat(event.jobs()).extracting(JobSighting::name)
			.containsExactlyInAnyOrder(new JobName("etl", "nightly"), new JobName("etl", "other"),
					new JobName("beam", "before"));
		assertThat(event.flows().others()).isEmpty();
		assertThat(event.flows().written()).isEmpty();
	}

	@Test
	void refusesAJobThatIsHalfNamed() {
		String job = """
				{"eventTime": "2026-03-01T06:00:00Z", "job": {"namespace": "etl", "name": "nightly", "facets": {
				   "lineage": {"entries": [{"namespace": "etl", "type": "JOB"}]}}}}
				""";
		assertThat(OpenLineage.read(job).getFirst().problem()).contains("'name' is missing (line 2)");
		assertThat(problem("""
				"facets": {"lineage": {"inputs": [{"name": "other", "type": "JOB"}]}}
				""")).startsWith("'namespace' is missing");
	}

	@Test
	void takesNothingOfFacetsThatAreNoMore() {
		LineageEvent event = event(
				"""
						{"eventTime": "2026-03-01T06:00:00Z", "job": {"namespace": "etl", "name": "nightly", "facets": {
						   "lineage": {"_deleted": true, "entries": [{"namespace": "db", "name": "daily", "type": "DATASET",
						     "inputs": [{"namespace": "etl", "name": "other", "type": "JOB"}]}]}}},
						 "outputs": [{"namespace": "db", "name": "daily", "facets": {
						   "symlinks": {"_deleted": true, "identifiers": [{"namespace": "hive", "name": "daily"}]},
						   "columnLineage": {"_deleted": true, "fields": {"day": {"inputFields": [
						     {"namespace": "db", "name": "orders", "field": "at"}]}}},
						   "lineage": {"_deleted": true, "inputs": [{"namespace": "db", "name": "orders", "type": "DATASET"}]}}}]}
						""");
		assertThat(event.datasets())
			.containsExactly(new DatasetSighting(DAILY, null, null, null, null, List.of(), true));
		assertThat(event.flows().betweenDatasets()).isEmpty();
		assertThat(event.flows().fields()).isEmpty();
		assertThat(event.flows().others()).isEmpty();
		assertThat(event.jobs()).hasSize(1);
	}

	@Test
	void takesWhatComesFromNowhereForThat() {
		LineageEvent event = event("""
				{"eventTime": "2026-03-01T06:00:00Z", "job": {"namespace": "etl", "name": "nightly", "facets": {
				   "lineage": {"entries": [{"namespace": "db", "name": "daily", "type": "DATASET", "inputs": []}]}}},
				 "inputs": [{"namespace": "db", "name": "orders"}], "outputs": [{"namespace": "db", "name": "daily"}]}
				""");
		assertThat(event.flows().betweenDatasets()).isEmpty();
		assertThat(event.flows().read()).containsExactly(ORDERS);
	}

	@Test
	void supposesNothingOfADatasetOfWhoseFieldsItIsSaid() {
		String event = """
				{"eventTime": "2026-03-01T06:00:00Z", "job": {"namespace": "etl", "name": "nightly", "facets": {
				   "lineage": {"entries": [{"namespace": "db", "name": "daily", "type": "DATASET", "fields": {
				     "total": {"inputs": [{"namespace": "db", "name": "orders", "type": "DATASET", "field": "amount"}%s]}}}]}}},
				 "inputs": [{"namespace": "db", "name": "orders"}, {"namespace": "db", "name": "rates"}],
				 "outputs": [{"namespace": "db", "name": "daily"}]}
				""";
		assertThat(event(event.formatted("")).flows().betweenDatasets())
			.containsExactly(new DatasetFlow(ORDERS, DAILY));
		assertThat(event(event.formatted(", {\"type\": \"JOB\"}")).flows().betweenDatasets()).containsExactlyInAnyOrder(
				new DatasetFlow(ORDERS, DAILY), new DatasetFlow(new DatasetName("db", "rates"), DAILY));
	}

	@Test
	void readsADatasetAlone() {
		LineageEvent event = event("""
				{"eventTime": "2026-03-01T06:00:00Z", "dataset": {"namespace": "db", "name": "daily", "facets": {
				   "datasetType": {"datasetType": "TABLE"}, "documentation": {"description": "By day."},
				   "schema": {"_deleted": true},
				   "lifecycleStateChange": {"lifecycleStateChange": "DROP"},
				   "symlinks": {"identifiers": [{"namespace": "hive", "name": "daily", "type": "TABLE"},
				     {"namespace": "db", "name": "daily", "type": "TABLE"}]},
				   "lineage": {"inputs": [{"namespace": "db", "name": "orders", "type": "DATASET"}]}}}}
				""");
		assertThat(event.job()).isNull();
		assertThat(event.datasets()).containsExactly(new DatasetSighting(DAILY, "TABLE", "By day.", List.of(), true,
				List.of(new DatasetName("hive", "daily"))));
		assertThat(event.flows().betweenDatasets()).containsExactly(new DatasetFlow(ORDERS, DAILY));
	}

	@ParameterizedTest
	@CsvSource({ "STREAMING, true", "SERVICE, true", "BATCH, false", "NONE,", "SOMETIMES," })
	void takesStreamsAndServicesForJobsWithoutAnEnd(String processing, @Nullable Boolean continuous) {
		LineageEvent event = event("""
				{"eventTime": "2026-03-01T06:00:00Z", "job": {"namespace": "etl", "name": "nightly", "facets": {
				   "jobType": {"processingType": "%s", "integration": "SPARK", "jobType": "SQL_JOB"}}}}
				""".formatted(processing));
		assertThat(event.job()).isEqualTo(new JobSighting(new JobName("etl", "nightly"), null, "SPARK", continuous));
	}

	@Test
	void readsWhatIsSaidNoMore() {
		LineageEvent event = event("""
				{"eventTime": "2026-03-01T06:00:00Z", "job": {"namespace": "etl", "name": "nightly", "facets": {
				   "jobType": {"_deleted": true}, "documentation": {"_deleted": true}}},
				 "inputs": [{"namespace": "db", "name": "orders", "facets": {
				   "datasetType": {"_deleted": true}, "documentation": {"_deleted": true}, "schema": {"_deleted": true},
				   "lifecycleStateChange": {"_deleted": true}, "symlinks": {"_deleted": true}}}]}
				""");
		assertThat(event.job()).isEqualTo(new JobSighting(new JobName("etl", "nightly"), "", "", false));
		assertThat(event.datasets())
			.containsExactly(new DatasetSighting(ORDERS, "", "", List.of(), false, List.of(), true));
	}

	@Test
	void readsWhatOlderEmittersSayOfAColumn() {
		LineageEvent event = event("""
				{"eventTime": "2026-03-01T06:00:00Z", "job": {"namespace": "etl", "name": "nightly"},
				 "outputs": [{"namespace": "db", "name": "daily", "facets": {"columnLineage": {"fields": {
				   "who": {"inputFields": [{"namespace": "db", "name": "orders", "field": "customer"}],
				     "transformationDescription": "hashed", "transformationType": "MASKED"},
				   "day": {"inputFields": [{"namespace": "db", "name": "orders", "field": "day"}],
				     "transformationType": "IDENTITY"}}}}}]}
				""");
		assertThat(event.flows().fields()).containsExactlyInAnyOrder(
				new FieldFlow(ORDERS, "customer", DAILY, "who", new Transformation("DIRECT", null, true)),
				new FieldFlow(ORDERS, "day", DAILY, "day", new Transformation("DIRECT", "IDENTITY", false)));
	}

	@Test
	void readsThatADatasetHasAnotherName() {
		LineageEvent event = event("""
				{"eventTime": "2026-03-01T06:00:00Z", "dataset": {"namespace": "db", "name": "daily", "facets": {
				   "lifecycleStateChange": {"lifecycleStateChange": "RENAME",
				     "previousIdentifier": {"namespace": "db", "name": "orders"}}}}}
				""");
		assertThat(event.datasets()).containsExactly(new DatasetSighting(DAILY, null, null, null, false, List.of()),
				new DatasetSighting(ORDERS, null, null, null, true, List.of()));
		assertThat(event.flows().betweenDatasets()).containsExactly(new DatasetFlow(ORDERS, DAILY));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2026-03-01T06:00:00Z          | 2026-03-01T06:00:00Z
			2026-03-01T06:00:00           | 2026-03-01T06:00:00Z
			2026-03-01T06:00:00.5+02:00   | 2026-03-01T04:00:00.5Z
			2026-03-01T06:00:00.000000001 | 2026-03-01T06:00:00.000000001Z
			2026-03-01T06:00:00+01:00[Europe/Berlin] | 2026-03-01T05:00:00Z
			""")
	void readsTimesAsEmittersWriteThem(String written, Instant meant) {
		assertThat(EventTime.of(written)).contains(meant);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					7                                                          | it is not a mapping (line 1)
					{"job": {}}                                                | 'eventTime' is missing (line 1)
					{"eventTime": "soon", "job": {}}                           | 'eventTime' is not a time (line 1)
					{"eventTime": "2026-03-01T06:00:00Z"}                      | it tells of no run, job or dataset (line 1)
					{"eventTime": "2026-03-01T06:00:00Z", "run": {}}           | 'job' is missing (line 1)
					{"eventTime": "2026-03-01T06:00:00Z", "job": {"name": "x"}} | 'namespace' is missing (line 1)
					{"eventTime": "2026-03-01T06:00:00Z", "run": {"runId": "7"}, "job": {"namespace": "a", "name": "x"}} | 'runId' is not a UUID (line 1)
					{"eventTime": "2026-03-01T06:00:00Z", "eventType": "DONE", "run": {"runId": "7"}, "job": {"namespace": "a", "name": "x"}} | 'eventType' is none that OpenLineage has (line 1)
					{"eventTime": "2026-03-01T06:00:00Z", "job": {"namespace": "a", "name": "x"}, "inputs": 7} | 'inputs' is not a list (line 1)
					{"eventTime": "2026-03-01T06:00:00Z", "job": {"namespace": "a", "name": "\\u0000"}} | a character that is no text (line 1)
					""")
	void tellsWhatCannotBePlaced(String json, String problem) {
		assertThat(OpenLineage.read(json)).singleElement()
			.satisfies((told) -> assertThat(told.problem()).contains(problem));
	}

	@Test
	void refusesPathsThatAreTooLong() {
		String name = "x".repeat(600);
		String nested = """
				"facets": {"schema": {"fields": [{"name": "%1$s", "fields": [{"name": "%1$s"}]}]}}
				""".formatted(name);
		String column = """
				"facets": {"columnLineage": {"fields": {"%1$s%1$s": {"inputFields": []}}}}
				""".formatted(name);
		String blank = """
				"facets": {"lineage": {"fields": {" ": {"inputs": []}}}}
				""";
		assertThat(problem(nested)).startsWith("the path of a field is longer than 1000 characters");
		assertThat(problem(column)).startsWith("the path of a field is longer than 1000 characters");
		assertThat(problem(blank)).startsWith("a field has no name");
	}

	private static String problem(String facets) {
		return OpenLineage.read("""
				{"eventTime": "2026-03-01T06:00:00Z", "dataset": {"namespace": "db", "name": "daily", %s}}
				""".formatted(facets)).getFirst().problem().orElseThrow();
	}

	@Test
	void takesNoMoreOfABodyThanCanBeWritten() {
		StringBuilder datasets = new StringBuilder("{\"namespace\": \"db\", \"name\": \"d\"}");
		for (int number = 1; number < 140; number++) {
			datasets.append(", {\"namespace\": \"db\", \"name\": \"d").append(number).append("\"}");
		}
		String heavy = """
				{"eventTime": "2026-03-01T06:00:00Z", "job": {"namespace": "etl", "name": "nightly"},
				 "inputs": [%1$s], "outputs": [%1$s]}
				""".formatted(datasets);
		String light = """
				{"eventTime": "2026-03-01T06:00:00Z", "job": {"namespace": "etl", "name": "nightly"}}
				""";
		List<String> events = new ArrayList<>(Collections.nCopies(15, heavy));
		events.add(light);
		List<Told> told = OpenLineage.read(events.toString());
		assertThat(told.subList(0, 14)).allSatisfy((each) -> assertThat(each.event()).isPresent());
		assertThat(told.get(14)).isEqualTo(Told.later(14, "the events before it tell all that is taken at once"));
		assertThat(told.get(15).event()).isPresent();
	}

	@Test
	void passesOverWhatIsInFacetsThatNobodyKnows() {
		String deep = "[".repeat(2_000) + "]".repeat(2_000);
		String odd = "{\"a\": \"\\u0000\", \"a\": \"\\ud800\", \"deep\": " + deep + "}";
		LineageEvent event = event("""
				{"eventTime": "2026-03-01T06:00:00Z", "eventType": "COMPLETE", "more": %1$s, "more": 7,
				 "run": {"runId": "0176a8c2-fe01-7439-87e6-56a1a1b4029f", "facets": {"spark.logicalPlan": %1$s}},
				 "job": {"namespace": "etl", "name": "nightly", "facets": {"sql": %1$s, "sql": %1$s}},
				 "inputs": [{"namespace": "db", "name": "orders", "inputFacets": %1$s, "facets": {"\\u0000": %1$s}}],
				 "outputs": [{"namespace": "db", "name": "daily", "facets": {"ownership": %1$s,
				   "datasetType": {"datasetType": "TABLE"}}}]}
				""".formatted(odd));
		assertThat(event.flows().betweenDatasets()).containsExactly(new DatasetFlow(ORDERS, DAILY));
		assertThat(event.datasets().getFirst().type()).isEqualTo("TABLE");
		String twice = OpenLineage.read("""
				{"eventTime": "2026-03-01T06:00:00Z", "job": {"namespace": "etl", "namespace": "x", "name": "nightly"}}
				""").getFirst().problem().orElseThrow();
		assertThat(twice).startsWith("the field 'namespace' stands twice");
	}

	@Test
	void readsTheNeighboursOfABadEvent() {
		List<Told> told = OpenLineage.read("""
				[{"eventTime": "2026-03-01T06:00:00Z", "job": {"namespace": "a", "name": "x"}}, 7,
				 {"eventTime": "2026-03-01T06:00:00Z", "dataset": {"namespace": "a", "name": "x"}}]
				""");
		assertThat(told).extracting(Told::index).containsExactly(0, 1, 2);
		assertThat(told).extracting((each) -> each.event().isPresent()).containsExactly(true, false, true);
	}

	private static LineageEvent event(String json) {
		return OpenLineage.read(json).getFirst().event().orElseThrow();
	}

}

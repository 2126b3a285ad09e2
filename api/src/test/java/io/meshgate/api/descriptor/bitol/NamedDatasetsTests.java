package io.meshgate.api.descriptor.bitol;

import java.util.List;
import java.util.stream.Stream;

import io.meshgate.api.descriptor.reading.Fields;
import io.meshgate.api.descriptor.reading.Format;
import io.meshgate.graph.dataset.DatasetName;
import io.openlineage.client.dataset.Naming;
import io.openlineage.client.dataset.Naming.DatasetNaming;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class NamedDatasetsTests {

	/** Named as the client of OpenLineage names them. */
	@ParameterizedTest
	@MethodSource("servers")
	void areNamedAsLineageToolsNameThem(String server, String table, DatasetNaming expected) {
		assertThat(named(server, table)).containsExactly(new DatasetName(expected.getNamespace(), expected.getName()));
	}

	private static Stream<Arguments> servers() {
		return Stream.of(
				arguments("type: postgres, host: h, port: 5433, database: db, schema: s", "t",
						new Naming.Postgres("h", "5433", "db", "s", "t")),
				arguments("type: postgresql, host: h, database: db, schema: s", "s2.t",
						new Naming.Postgres("h", "5432", "db", "s2", "t")),
				arguments("type: mysql, host: h, port: 3306, database: db", "t",
						new Naming.MySQL("h", "3306", "db", "t")),
				arguments("type: oracle, host: h, port: '1521', serviceName: svc", "s.t",
						new Naming.Oracle("h", "1521", "svc", "s", "t")),
				arguments("type: db2, host: h, port: 50001, database: db, schema: s", "t",
						new Naming.DB2("h", "50001", "db", "s", "t")),
				arguments("type: trino, host: h, port: 8080, catalog: c, schema: s", "t",
						new Naming.Trino("h", "8080", "c", "s", "t")),
				arguments("type: synapse, host: h, port: 1433, database: db", "s.t",
						new Naming.AzureSynapse("h", "1433", "s", "t")),
				arguments("type: redshift, host: cl.abc123.eu-west-1.redshift.amazonaws.com, database: db, schema: s",
						"t", new Naming.Redshift("cl", "eu-west-1", "5439", "db", "s", "t")),
				arguments("type: redshift, host: cl, region: eu-west-1, database: db, schema: s", "t",
						new Naming.Redshift("cl", "eu-west-1", "5439", "db", "s", "t")),
				arguments("type: snowflake, account: org-acc, database: DB, schema: S", "T",
						new Naming.Snowflake("org", "acc", "DB", "S", "T")),
				arguments("type: bigquery, project: p, dataset: d", "t", new Naming.BigQuery("p", "d", "t")),
				arguments("type: athena, regionName: eu-west-1, catalog: c, schema: db", "t",
						new Naming.Athena("eu-west-1", "c", "db", "t")),
				arguments("type: glue, account: '123', region: eu-west-1, database: db", "t",
						new Naming.AWSGlue("eu-west-1", "123", "db", "t")),
				arguments("type: kafka, host: 'b1:9093,b2:9093'", "orders.v1",
						new Naming.Kafka("b1", "9093", "orders.v1")),
				arguments("type: kafka, host: b1", "orders", new Naming.Kafka("b1", "9092", "orders")),
				arguments("type: pubsub, project: p", "t",
						new Naming.PubSubNaming(Naming.PubSubNaming.PubSubResourceType.TOPIC, "p", "t")),
				arguments("type: s3, location: 's3://bucket/a/b/', format: parquet", "orders",
						new Naming.S3("bucket", "a/b")),
				arguments("type: s3, location: 's3://bucket'", "orders", new Naming.S3("bucket", "orders")),
				arguments("type: s3, location: 's3://bucket/a'", "s3://other/c", new Naming.S3("other", "c")),
				arguments("type: azure, location: 'abfss://c@svc.dfs.core.windows.net/p/q', format: delta", "t",
						new Naming.ABFSS("c", "svc", "p/q")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "type: postgres, host: '${HOST}', database: db, schema: s",
			"type: postgres, host: '${HOST:-localhost}', database: db, schema: s", "type: postgres, database: db",
			"type: postgres, host: h, schema: s", "type: oracle, host: h, serviceName: x", "type: databricks, host: h",
			"type: redshift, host: h.example.org, database: db, schema: s", "type: athena, schema: s",
			"type: glue, account: '1', database: d", "type: s3, location: 's3://b/*.parquet'",
			"type: s3, location: 'https://b.example.org'", "type: local, path: /tmp", "host: h", "type: [x]",
			"type: postgres, host: [h], database: db, schema: s", "type: pubsub" })
	void areLeftAloneWhereTheyCannotBeNamed(String server) {
		assertThat(named(server, "t")).isEmpty();
	}

	@Test
	void areOneForEachObjectOnEachServer() {
		assertThat(NamedDatasets.of(contract("""
				servers:
				- {server: a, type: kafka, host: a}
				- {server: b, type: s3, location: 's3://b/in'}
				schema:
				- {name: x, physicalName: x1}
				- {name: y, physicalName: y1}
				- {name: z}
				"""))).containsExactly(new DatasetName("kafka://a:9092", "x1"), new DatasetName("kafka://a:9092", "y1"),
				new DatasetName("s3://b", "in/x1"), new DatasetName("s3://b", "in/y1"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "id: x", "servers: 7", "servers: []", "servers: [7]\nschema: [{physicalName: t}]",
			"servers: [{type: kafka, host: h}]\nschema: 7",
			"servers: [{type: postgres, host: h, database: d, schema: s}]\nschema: [{physicalName: a.b.c.d}]",
			"servers: [{type: kafka, host: h}]\nschema: [{physicalName: [t]}]" })
	void areNoneWhereNothingIsSaid(String yaml) {
		assertThat(NamedDatasets.of(contract(yaml))).isEmpty();
	}

	private static List<DatasetName> named(String server, String table) {
		return NamedDatasets.of(contract("""
				servers: [{server: x, %s}]
				schema: [{name: x, physicalName: '%s'}]
				""".formatted(server, table)));
	}

	private static Fields contract(String yaml) {
		return (Fields) Format.YAML.read(yaml).getFirst().tree().orElseThrow();
	}

}

package io.meshgate.api.descriptor.bitol;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.meshgate.api.descriptor.reading.Fields;
import io.meshgate.graph.dataset.DatasetName;
import org.jspecify.annotations.Nullable;

/**
 * How OpenLineage names what is on a server of a contract (its "Naming Conventions"): by
 * the source of data, and a name in it. Where a table's own name says more than the
 * table, it goes before what the server says.
 */
final class ServerNaming {

	/** What stands in a bucket or a container. */
	private static final Pattern STORE = Pattern.compile("(s3|s3a|gs|abfss|wasbs)://([^/]+)/*(.*?)/*");

	private static final Pattern REDSHIFT = Pattern
		.compile("([^.]+)\\.[^.]+\\.([^.]+)\\.redshift\\.amazonaws\\.com(?:\\.cn)?");

	private final Fields server;

	private final boolean single;

	ServerNaming(Fields server, boolean single) {
		this.server = server;
		this.single = single;
	}

	Optional<DatasetName> name(String type, String table) {
		return switch (type) {
			case "postgres", "postgresql" ->
				table(address("postgres", "5432"), table, said("database"), said("schema"));
			case "mysql" -> table(address("mysql", "3306"), table, said("database"));
			case "oracle" -> table(address("oracle", "1521"), table, said("serviceName"), null);
			case "db2" -> table(address("db2", "50000"), table, said("database"), said("schema"));
			case "trino" -> table(address("trino", "8080"), table, said("catalog"), said("schema"));
			case "synapse" -> table(address("sqlserver", "1433"), table, said("schema"));
			case "redshift" -> table(redshift(), table, said("database"), said("schema"));
			case "snowflake" ->
				table(prefixed("snowflake://", said("account")), table, said("database"), said("schema"));
			case "bigquery" -> table("bigquery", table, said("project"), said("dataset"));
			case "athena" -> table(athena(), table, or(said("catalog"), "AwsDataCatalog"), said("schema"));
			case "glue" -> glue(table);
			case "kafka" -> whole(address("kafka", "9092"), table);
			case "pubsub" -> whole("pubsub", prefixed("topic:" + said("project") + ":", table), said("project"));
			case "s3", "azure", "gcs" -> stored(table);
			default -> Optional.empty();
		};
	}

	/** A table, below as many levels as it has above it. */
	private static Optional<DatasetName> table(@Nullable String namespace, String table, @Nullable String... levels) {
		List<String> own = Arrays.asList(table.split("\\.", -1));
		if (namespace == null || own.size() > levels.length + 1 || own.stream().anyMatch(String::isEmpty)) {
			return Optional.empty();
		}
		List<String> path = new ArrayList<>();
		for (String level : Arrays.asList(levels).subList(0, levels.length + 1 - own.size())) {
			if (level == null) {
				return Optional.empty();
			}
			path.add(level);
		}
		path.addAll(own);
		return Optional.of(new DatasetName(namespace, String.join(".", path)));
	}

	private static Optional<DatasetName> whole(@Nullable String namespace, @Nullable String name,
			@Nullable String... needed) {
		boolean known = namespace != null && name != null && Arrays.stream(needed).noneMatch((each) -> each == null);
		return known ? Optional.of(new DatasetName(String.valueOf(namespace), String.valueOf(name))) : Optional.empty();
	}

	/** Where several servers are one cluster, it is called by the first. */
	private @Nullable String address(String scheme, String usual) {
		String host = said("host");
		if (host == null) {
			return null;
		}
		String first = host.split(",", 2)[0].strip();
		return scheme + "://" + (first.matches(".*:[0-9]+") ? first : first + ":" + or(said("port"), usual));
	}

	private @Nullable String redshift() {
		String host = said("host");
		if (host == null) {
			return null;
		}
		Matcher cluster = REDSHIFT.matcher(host);
		if (cluster.matches()) {
			return "redshift://" + cluster.group(1) + "." + cluster.group(2) + ":" + or(said("port"), "5439");
		}
		String region = said("region");
		return (region == null || host.contains(".")) ? null
				: "redshift://" + host + "." + region + ":" + or(said("port"), "5439");
	}

	private @Nullable String athena() {
		String region = said("regionName");
		return (region == null) ? null : "awsathena://athena." + region + ".amazonaws.com";
	}

	private Optional<DatasetName> glue(String table) {
		String region = or(said("region"), said("regionName"));
		String namespace = (region == null) ? null : prefixed("arn:aws:glue:" + region + ":", said("account"));
		return table(namespace, table, said("database"))
			.map((name) -> new DatasetName(name.namespace(), "table/" + name.name().replace('.', '/')));
	}

	/**
	 * What is stored is named by where it is: of several objects, each stands in that
	 * place by its own name.
	 */
	private Optional<DatasetName> stored(String object) {
		String location = object.contains("://") ? object : or(said("location"), "");
		Matcher store = STORE.matcher(String.valueOf(location));
		if (!store.matches()) {
			return Optional.empty();
		}
		String scheme = store.group(1).equals("s3a") ? "s3" : store.group(1);
		String path = store.group(3);
		boolean itself = object.contains("://") || (this.single && !path.isEmpty());
		String name = itself ? path : path.isEmpty() ? object : path + "/" + object;
		return name.isEmpty() ? Optional.empty() : Optional.of(new DatasetName(scheme + "://" + store.group(2), name));
	}

	private @Nullable String said(String name) {
		return NamedDatasets.text(this.server, name).orElse(null);
	}

	private static @Nullable String or(@Nullable String said, @Nullable String otherwise) {
		return (said != null) ? said : otherwise;
	}

	private static @Nullable String prefixed(String prefix, @Nullable String said) {
		return (said == null) ? null : prefix + said;
	}

}

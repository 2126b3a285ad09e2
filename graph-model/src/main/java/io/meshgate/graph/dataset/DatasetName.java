package io.meshgate.graph.dataset;

/**
 * What a dataset is called in OpenLineage, and nothing else is. A DataHub catalogue tells
 * no more of the source than its platform: {@code snowflake}, or {@code snowflake:dev}
 * for what is not in production.
 *
 * @param namespace the source of data, as {@code postgres://db.example.org:5432}
 * @param name in that source, as {@code shop.public.orders}
 */
public record DatasetName(String namespace, String name) {

	/**
	 * What people call it by. A slash of the namespace is written differently, so that no
	 * two datasets have one key.
	 * @return both parts in one text, unique among datasets
	 */
	public String key() {
		return this.namespace.replace("%", "%25").replace("/", "%2F") + "/" + this.name;
	}

}

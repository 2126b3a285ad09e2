package io.meshgate.api.bench;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A mesh of any size, as descriptors: domains in a tree, a team to each few of them, and
 * products that read each other. Few are read by many, as in life.
 */
final class GeneratedMesh {

	private static final int PRODUCTS_OF_A_TEAM = 100;

	private static final String[] NOUNS = { "Orders", "Invoices", "Customers", "Shipments", "Returns", "Payments",
			"Stock", "Routes", "Forecasts", "Complaints" };

	private final int products;

	private final Random random;

	GeneratedMesh(int products, long seed) {
		this.products = products;
		this.random = new Random(seed);
	}

	/**
	 * The organisation: every domain but the first lies in an earlier one.
	 * @return Backstage descriptors, one a line
	 */
	String organisation() {
		int teams = teams();
		return IntStream.range(0, teams)
			.mapToObj(
					(team) -> """
							{"apiVersion":"backstage.io/v1alpha1","kind":"Group","metadata":{"name":"team-%1$d","title":"Team %1$d"},\
							"spec":{"type":"team","children":[],"members":[]}}
							{"apiVersion":"backstage.io/v1alpha1","kind":"Domain","metadata":{"name":"domain-%1$d","title":"Domain %1$d"},\
							"spec":{"owner":"team-%1$d"%2$s}}
							"""
						.formatted(team, (team == 0) ? "" : ",\"subdomainOf\":\"domain-" + (team - 1) / 8 + "\""))
			.collect(Collectors.joining());
	}

	/**
	 * Some of the products, each with one to three output ports and up to three input
	 * ports, some of which are offered by products still to come.
	 * @param from the first of them
	 * @param to behind the last
	 * @return ODPS documents, one a line
	 */
	String products(int from, int to) {
		return IntStream.range(from, Math.min(to, this.products))
			.mapToObj(this::product)
			.collect(Collectors.joining("\n"));
	}

	private String product(int number) {
		int team = number % teams();
		String outputs = IntStream.range(0, 1 + number % 3).mapToObj((port) -> """
				{"name":"%s","version":"1.0.0","type":"tables","contractId":"contract-%d-%d",\
				"description":"Everything of one day, complete by six."}
				""".formatted("port_" + port, number, port).strip()).collect(Collectors.joining(","));
		String inputs = this.random.ints(this.random.nextInt(4), 0, this.products)
			.map((any) -> (any % 4 == 0) ? any % Math.max(1, this.products / 1000) : any)
			.distinct()
			.mapToObj((source) -> """
					{"name":"from_%1$d","version":"1.0.0","contractId":"contract-%1$d-0"}
					""".formatted(source).strip())
			.collect(Collectors.joining(","));
		return """
				{"apiVersion":"v1.0.0","kind":"DataProduct","id":"product-%1$d","name":"%2$s %1$d","version":"1.2.0",\
				"status":"active","domain":"domain-%3$d","tags":["generated","%4$s"],\
				"description":{"purpose":"What the others of this kind are compared with.","usage":"By day."},\
				"team":{"name":"team-%3$d"},"outputPorts":[%5$s],"inputPorts":[%6$s]}
				"""
			.formatted(number, NOUNS[number % NOUNS.length], team, NOUNS[number % 7].toLowerCase(), outputs, inputs)
			.strip();
	}

	private int teams() {
		return Math.max(1, this.products / PRODUCTS_OF_A_TEAM);
	}

}

package io.meshgate.api.field;

import java.util.List;
import java.util.Map;

import io.meshgate.api.portal.Ids;
import io.meshgate.frontend.port.OutputPort;
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.graph.testing.mesh.Mesh;

/**
 * What is done with products.
 */
final class ProductDeeds {

	private ProductDeeds() {
	}

	static List<Deed> all() {
		return List.of(create(), change(), propose(), publish(), deprecate(), retire(), delete(), move(), assign(),
				place());
	}

	/** Olga, who may make products for her team, does not see the salaries either. */
	private static Deed create() {
		Map<String, Object> product = Map.of("key", "stock", "name", "Stock", "domain", Map.of("key", "sales"), "owner",
				Map.of("key", "orders-team"), "outputPorts", List.of(Map.of("name", "levels", "type", "DATASET")),
				"inputPorts", List.of(Ids.port("orders/lines")));
		Map<String, Object> press = Map.of("owner", Map.of("key", "press"), "domain", Map.of("key", "media"));
		return new Deed("CreateDataProduct", Deed.Cast.of("olga", "nina"),
				new Deed.Wording(product, Map.of("name", "Other"),
						Deed.merged(press, Map.of("inputPorts", List.of(Ids.port("salaries/all")))),
						Deed.merged(press, Map.of("inputPorts", List.of(Ids.unknown(OutputPort.class))))),
				new Deed.Effect("DataProductCreated", "io.meshgate.dataproduct.created",
						Map.of("key", "stock", "by", person("olga"))));
	}

	private static Deed change() {
		return new Deed("ChangeDataProduct", Deed.Cast.of("olga", "nina"),
				aboutProduct(Map.of("dataProduct", Ids.product("orders"), "name", "Orders"), Map.of("name", "Other")),
				new Deed.Effect("DataProductChanged", "io.meshgate.dataproduct.changed", Map.of("by", person("olga"))));
	}

	private static Deed delete() {
		return new Deed("DeleteDataProduct", Deed.Cast.of("olga", "sven"),
				aboutProduct(Map.of("dataProduct", Ids.product("outline")), Map.of("expectedVersion", 1)),
				new Deed.Effect("DataProductDeleted", "io.meshgate.dataproduct.deleted", Map.of("by", person("olga"))));
	}

	/** Sven looks after the domain, and sees its drafts. */
	private static Deed propose() {
		return new Deed("ProposeDataProduct", Deed.Cast.of("olga", "sven"),
				aboutProduct(Map.of("dataProduct", Ids.product("outline")), Map.of("expectedVersion", 1)),
				new Deed.Effect("DataProductProposed", "io.meshgate.dataproduct.proposed",
						Map.of("by", person("olga"))));
	}

	private static Deed publish() {
		return new Deed("PublishDataProduct", Deed.Cast.of("olga", "nina"),
				aboutProduct(Map.of("dataProduct", Ids.product("preview")), Map.of("expectedVersion", 1)),
				new Deed.Effect("DataProductPublished", "io.meshgate.dataproduct.published",
						Map.of("by", person("olga"))));
	}

	private static Deed deprecate() {
		return new Deed("DeprecateDataProduct", Deed.Cast.of("olga", "nina"),
				aboutProduct(Map.of("dataProduct", Ids.product("orders"), "sunsetAt", "2999-12-31T00:00:00Z",
						"successor", Ids.product("forecast")), Map.of("sunsetAt", "2998-12-31T00:00:00Z")),
				new Deed.Effect("DataProductDeprecated", "io.meshgate.dataproduct.deprecated",
						Map.of("by", person("olga"), "sunsetAt", "2999-12-31T00:00:00Z", "successor",
								Mesh.product("forecast").value())));
	}

	private static Deed retire() {
		return new Deed("RetireDataProduct", Deed.Cast.of("olga", "nina"),
				aboutProduct(Map.of("dataProduct", Ids.product("archive")), Map.of("expectedVersion", 1)),
				new Deed.Effect("DataProductRetired", "io.meshgate.dataproduct.retired", Map.of("by", person("olga"))));
	}

	private static Deed move() {
		return new Deed("MoveDataProduct", Deed.Cast.of("olga", "nina"),
				aboutProduct(Map.of("dataProduct", Ids.product("preview"), "partOf", Ids.product("orders")),
						Map.of("partOf", Ids.product("archive"))),
				new Deed.Effect("DataProductMoved", "io.meshgate.dataproduct.moved",
						Map.of("to", Mesh.product("orders").value(), "by", person("olga"))));
	}

	/** Planning works in the domain already. */
	private static Deed assign() {
		return new Deed("AssignDataProductOwner", Deed.Cast.of("olga", "nina"),
				aboutProduct(Map.of("dataProduct", Ids.product("preview"), "owner", Map.of("key", "planning")),
						Map.of("owner", Map.of("key", "press"))),
				new Deed.Effect("DataProductOwnerAssigned", "io.meshgate.dataproduct.ownerassigned",
						Map.of("owner", Mesh.team("planning").value(), "by", person("olga"))));
	}

	private static Deed place() {
		return new Deed("PlaceDataProduct", Deed.Cast.of("dora", "nina"),
				aboutProduct(Map.of("dataProduct", Ids.product("preview"), "domain", Map.of("key", "stock")),
						Map.of("domain", Map.of("key", "retail"))),
				new Deed.Effect("DataProductPlaced", "io.meshgate.dataproduct.placed", Map.of("from",
						Mesh.domain("sales").value(), "to", Mesh.domain("stock").value(), "by", person("dora"))));
	}

	private static Deed.Wording aboutProduct(Map<String, Object> usual, Map<String, Object> otherwise) {
		return new Deed.Wording(usual, otherwise, Map.of("dataProduct", Ids.product("salaries")),
				Map.of("dataProduct", Ids.unknown(DataProduct.class)));
	}

	private static String person(String key) {
		return Mesh.person(key).value();
	}

}

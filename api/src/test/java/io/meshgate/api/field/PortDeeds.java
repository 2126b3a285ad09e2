package io.meshgate.api.field;

import java.util.List;
import java.util.Map;

import io.meshgate.api.portal.Ids;
import io.meshgate.frontend.port.InputPort;
import io.meshgate.frontend.port.OutputPort;
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.graph.Id;
import io.meshgate.graph.testing.mesh.Mesh;

/**
 * What is done with ports.
 */
final class PortDeeds {

	private PortDeeds() {
	}

	static List<Deed> all() {
		return List.of(add(), change(), remove(), declare(), removeInput(), bind(), unbind(), classify(), publish(),
				detach());
	}

	private static Deed add() {
		return deed("AddOutputPort",
				aboutProduct(Map.of("dataProduct", Ids.product("orders"), "name", "totals", "type", "FILE"),
						Map.of("name", "Other")),
				new Deed.Effect("OutputPortAdded", "io.meshgate.outputport.added",
						told("dataProduct", Mesh.product("orders"))));
	}

	private static Deed change() {
		return deed("ChangeOutputPort",
				aboutPort(Map.of("outputPort", Ids.port("orders/lines"), "example", "id,sku"),
						Map.of("example", "Other")),
				new Deed.Effect("OutputPortChanged", "io.meshgate.outputport.changed",
						told("dataProduct", Mesh.product("orders"))));
	}

	private static Deed remove() {
		return deed("RemoveOutputPort",
				aboutPort(Map.of("outputPort", Ids.port("orders/refunds")), Map.of("expectedVersion", 1)),
				new Deed.Effect("OutputPortRemoved", "io.meshgate.outputport.removed",
						told("outputPort", Mesh.port("orders/refunds"))));
	}

	private static Deed declare() {
		return deed("DeclareInputPort",
				aboutProduct(Map.of("dataProduct", Ids.product("orders"), "source",
						Map.of("outputPort", Ids.port("forecast/weekly"))), Map.of("name", "Other")),
				new Deed.Effect("InputPortDeclared", "io.meshgate.inputport.declared", Map.of("by", olga())));
	}

	private static Deed removeInput() {
		return deed("RemoveInputPort",
				new Deed.Wording(Map.of("inputPort", Ids.inputPort("archive", "orders/lines")),
						Map.of("expectedVersion", 1), Map.of("inputPort", Ids.inputPort("salaries", "orders/lines")),
						Map.of("inputPort", Ids.unknown(InputPort.class))),
				new Deed.Effect("InputPortRemoved", "io.meshgate.inputport.removed",
						told("inputPort", Mesh.inputPort("archive", "orders/lines"))));
	}

	private static Deed bind() {
		return deed("BindDataset",
				aboutPort(Map.of("outputPort", Ids.port("orders/lines"), "namespace", "postgres://shop:5432", "name",
						"shop.public.lines"), Map.of("name", "shop.public.other")),
				new Deed.Effect("DatasetBound", "io.meshgate.dataset.bound", told("name", "shop.public.lines")));
	}

	private static Deed unbind() {
		return deed("UnbindDataset",
				aboutPort(Map.of("outputPort", Ids.port("orders/returns"), "namespace", "kafka://broker:9092", "name",
						"returns"), Map.of("name", "other")),
				new Deed.Effect("DatasetUnbound", "io.meshgate.dataset.unbound",
						told("namespace", "kafka://broker:9092")));
	}

	private static Deed classify() {
		return deed("ClassifyColumn",
				aboutPort(Map.of("outputPort", Ids.port("orders/lines"), "object", "lines", "column", "sku",
						"classification", "PII"), Map.of("classification", "PUBLIC")),
				new Deed.Effect("ColumnClassified", "io.meshgate.column.classified", told("classification", "PII")));
	}

	private static Deed publish() {
		String contract = "{apiVersion: v3.1.0, kind: DataContract, id: money-back, version: %s}";
		return deed("PublishContract",
				aboutPort(Map.of("outputPort", Ids.port("orders/refunds"), "document", contract.formatted("1.0.0")),
						Map.of("document", contract.formatted("1.1.0"))),
				new Deed.Effect("ContractPublished", "io.meshgate.contract.published",
						told("outputPort", Mesh.port("orders/refunds"))));
	}

	private static Deed detach() {
		return deed("DetachContract",
				aboutPort(Map.of("outputPort", Ids.port("orders/lines")), Map.of("expectedVersion", 1)),
				new Deed.Effect("ContractDetached", "io.meshgate.outputport.contractdetached",
						told("dataProduct", Mesh.product("orders"))));
	}

	private static Deed deed(String operation, Deed.Wording wording, Deed.Effect effect) {
		return new Deed(operation, Deed.Cast.of("olga", "nina"), wording, effect);
	}

	private static Deed.Wording aboutProduct(Map<String, Object> usual, Map<String, Object> otherwise) {
		return new Deed.Wording(usual, otherwise, Map.of("dataProduct", Ids.product("salaries")),
				Map.of("dataProduct", Ids.unknown(DataProduct.class)));
	}

	private static Deed.Wording aboutPort(Map<String, Object> usual, Map<String, Object> otherwise) {
		return new Deed.Wording(usual, otherwise, Map.of("outputPort", Ids.port("salaries/all")),
				Map.of("outputPort", Ids.unknown(OutputPort.class)));
	}

	private static Map<String, Object> told(String what, Id id) {
		return told(what, id.value());
	}

	private static Map<String, Object> told(String what, String value) {
		return Map.of("by", olga(), what, value);
	}

	private static String olga() {
		return Mesh.person("olga").value();
	}

}

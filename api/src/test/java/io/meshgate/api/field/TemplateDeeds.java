package io.meshgate.api.field;

import java.util.List;
import java.util.Map;

import io.meshgate.api.portal.Ids;
import io.meshgate.frontend.platform.Platform;
import io.meshgate.frontend.template.ProductTemplate;
import io.meshgate.graph.testing.mesh.Mesh;

/**
 * What is done with templates, none of which is hidden from anybody.
 */
final class TemplateDeeds {

	private TemplateDeeds() {
	}

	static List<Deed> all() {
		return List.of(offer(), change(), withdraw());
	}

	private static Deed offer() {
		Map<String, Object> unknown = Map.of("platform", Ids.unknown(Platform.class));
		return new Deed("OfferTemplate", Deed.Cast.of("karl", "nina"),
				new Deed.Wording(
						Map.of("platform", Ids.platform("warehouse"), "key", "table", "name", "A table", "tags",
								List.of("sql"), "outputPorts", List.of(Map.of("name", "rows", "type", "DATASET"))),
						Map.of("name", "Other"), unknown, unknown),
				new Deed.Effect("TemplateOffered", "io.meshgate.template.offered",
						Map.of("key", "table", "platform", Mesh.platform("warehouse").value(), "by", person())));
	}

	private static Deed change() {
		Map<String, Object> unknown = Map.of("template", Ids.unknown(ProductTemplate.class));
		return new Deed("ChangeTemplate", Deed.Cast.of("karl", "nina"),
				new Deed.Wording(
						Map.of("template", Ids.template("report"), "description", "Figures", "tags", List.of("sql"),
								"outputPorts", List.of(Map.of("name", "rows", "type", "DATASET"))),
						Map.of("name", "Other"), unknown, unknown),
				new Deed.Effect("TemplateChanged", "io.meshgate.template.changed",
						Map.of("platform", Mesh.platform("warehouse").value(), "by", person())));
	}

	private static Deed withdraw() {
		Map<String, Object> unknown = Map.of("template", Ids.unknown(ProductTemplate.class));
		return new Deed("WithdrawTemplate", Deed.Cast.of("karl", "nina"),
				new Deed.Wording(Map.of("template", Ids.template("report")), unknown, unknown, unknown),
				new Deed.Effect("TemplateWithdrawn", "io.meshgate.template.withdrawn",
						Map.of("platform", Mesh.platform("warehouse").value(), "by", person())));
	}

	private static String person() {
		return Mesh.person("karl").value();
	}

}

package io.meshgate.api.lineage;

import java.util.List;

import graphql.schema.DataFetchingFieldSelectionSet;
import io.meshgate.api.node.GlobalId;
import io.meshgate.api.node.Nodes;
import io.meshgate.api.node.Selection;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.frontend.lineage.Lineage;
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.graph.lineage.Lineages;
import io.meshgate.graph.person.Viewer;

import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * What feeds a product and what it feeds: one statement for the way, one for the products
 * on it with what is selected of them.
 */
@Controller
class LineageController {

	private final Lineages lineages;

	private final Nodes nodes;

	LineageController(Lineages lineages, Nodes nodes) {
		this.lineages = lineages;
		this.nodes = nodes;
	}

	@QueryMapping
	Lineage lineage(@Arguments LineageArguments arguments, @AuthenticationPrincipal Viewer viewer,
			DataFetchingFieldSelectionSet selection) {
		io.meshgate.graph.lineage.Lineage found = this.lineages.follow(viewer, arguments.walk())
			.orElseThrow(() -> new NotFound("data product"));
		List<GlobalId> products = found.nodes()
			.stream()
			.map((node) -> GlobalId.of(DataProduct.class, node.product()))
			.toList();
		return LineageViews.VIEWS.lineage(found,
				this.nodes.load(viewer, products, new Selection(selection, "nodes/entity/")));
	}

}

package io.meshgate.api.template;

import io.meshgate.api.page.Connections;
import io.meshgate.api.page.ListOrder;
import io.meshgate.frontend.template.ProductTemplateConnection;
import io.meshgate.graph.template.ProductTemplate;

/**
 * How the lists of templates are cut into pages, all by name.
 */
final class TemplatePages {

	/** All templates. */
	static final Connections<ProductTemplate, ProductTemplateConnection> TEMPLATES = named("templates.name");

	/** What is offered on a platform. */
	static final Connections<ProductTemplate, ProductTemplateConnection> OF_PLATFORM = named("platform.templates.name");

	private TemplatePages() {
	}

	private static Connections<ProductTemplate, ProductTemplateConnection> named(String list) {
		return Connections.in(ListOrder.byName(list, ProductTemplate::name, ProductTemplate::id),
				TemplateViews.VIEWS::edge, ProductTemplateConnection::new);
	}

}

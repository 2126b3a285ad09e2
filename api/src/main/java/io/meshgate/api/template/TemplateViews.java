package io.meshgate.api.template;

import io.meshgate.api.platform.PlatformViews;
import io.meshgate.api.wire.Wire;
import io.meshgate.frontend.platform.Platform;
import io.meshgate.frontend.template.ProductTemplate;
import io.meshgate.frontend.template.ProductTemplateEdge;
import io.meshgate.frontend.template.TemplatePort;
import org.mapstruct.Mapper;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;

/**
 * Templates as the contract shows them.
 */
@Mapper(uses = Wire.class, unmappedTargetPolicy = ReportingPolicy.ERROR)
public interface TemplateViews {

	/** The one there is. */
	TemplateViews VIEWS = Mappers.getMapper(TemplateViews.class);

	/**
	 * A template.
	 * @param template as the graph holds it
	 * @return as the contract shows it
	 */
	ProductTemplate template(io.meshgate.graph.template.ProductTemplate template);

	/**
	 * A port that a product starts with.
	 * @param port as the graph holds it
	 * @return as the contract shows it
	 */
	TemplatePort port(io.meshgate.graph.template.TemplatePort port);

	/**
	 * A platform.
	 * @param platform as the graph holds it
	 * @return as the contract shows it
	 */
	default Platform platform(io.meshgate.graph.platform.Platform platform) {
		return PlatformViews.VIEWS.platform(platform);
	}

	/**
	 * A template in a list.
	 * @param cursor where it stands
	 * @param template as the graph holds it
	 * @return as the contract shows it
	 */
	default ProductTemplateEdge edge(String cursor, io.meshgate.graph.template.ProductTemplate template) {
		return new ProductTemplateEdge(cursor, template(template));
	}

}

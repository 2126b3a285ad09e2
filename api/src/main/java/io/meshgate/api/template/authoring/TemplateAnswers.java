package io.meshgate.api.template.authoring;

import java.util.List;

import io.meshgate.api.node.GlobalId;
import io.meshgate.api.operation.Moved;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.api.template.TemplateViews;
import io.meshgate.frontend.template.ChangeTemplatePayload;
import io.meshgate.frontend.template.OfferTemplatePayload;
import io.meshgate.frontend.template.ProductTemplate;
import io.meshgate.frontend.template.WithdrawTemplatePayload;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.template.TemplateId;
import io.meshgate.graph.template.Templates;
import org.springframework.stereotype.Component;

/**
 * How offering, changing and withdrawing templates is answered.
 */
@Component
class TemplateAnswers {

	private final Templates templates;

	TemplateAnswers(Templates templates) {
		this.templates = templates;
	}

	OfferTemplatePayload offered(Viewer viewer, Ending<OfferTemplate.Kind> ending) {
		return switch (ending.kind()) {
			case OFFERED -> new OfferTemplatePayload.TemplateOffered(template(viewer, ending));
			case KEY_TAKEN -> new OfferTemplatePayload.TemplateKeyTaken(ending.subject());
		};
	}

	ChangeTemplatePayload changed(Viewer viewer, Ending<Moved> ending) {
		ProductTemplate template = template(viewer, ending);
		return switch (ending.kind()) {
			case DONE -> new ChangeTemplatePayload.TemplateChanged(template);
			case CONFLICT -> new ChangeTemplatePayload.TemplateConflict(template, ending.reason());
		};
	}

	static WithdrawTemplatePayload withdrawn(Ending<?> ending) {
		return new WithdrawTemplatePayload.TemplateWithdrawn(
				GlobalId.of(ProductTemplate.class, new TemplateId(ending.subject())).text());
	}

	private ProductTemplate template(Viewer viewer, Ending<?> ending) {
		return this.templates.load(viewer, List.of(new TemplateId(ending.subject())))
			.stream()
			.findFirst()
			.map(TemplateViews.VIEWS::template)
			.orElseThrow(() -> new NotFound("template"));
	}

}

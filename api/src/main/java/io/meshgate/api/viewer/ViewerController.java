package io.meshgate.api.viewer;

import io.meshgate.api.refusal.NotFound;
import io.meshgate.frontend.person.Viewer;
import io.meshgate.graph.person.Colleagues;

import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * The signed-in person.
 */
@Controller
class ViewerController {

	private final Colleagues colleagues;

	ViewerController(Colleagues colleagues) {
		this.colleagues = colleagues;
	}

	@QueryMapping
	Viewer viewer(@AuthenticationPrincipal io.meshgate.graph.person.Viewer viewer) {
		return this.colleagues.self(viewer)
			.map(ViewerViews.VIEWS::viewer)
			.orElseThrow(() -> new NotFound("active person"));
	}

}

package io.meshgate.api.application;

import java.util.List;
import java.util.Set;

import io.meshgate.api.node.NodeSource;
import io.meshgate.api.node.Selection;
import io.meshgate.frontend.subscription.Application;
import io.meshgate.graph.application.ApplicationId;
import io.meshgate.graph.application.Applications;
import io.meshgate.graph.person.Viewer;

import org.springframework.stereotype.Component;

/**
 * Applications as nodes.
 */
@Component
class ApplicationNodes implements NodeSource {

	private final Applications applications;

	ApplicationNodes(Applications applications) {
		this.applications = applications;
	}

	@Override
	public Class<Application> type() {
		return Application.class;
	}

	@Override
	public List<Application> load(Viewer viewer, Set<String> ids, Selection selection) {
		return this.applications.load(viewer, ids.stream().map(ApplicationId::new).toList())
			.stream()
			.map(ApplicationViews.VIEWS::application)
			.toList();
	}

}

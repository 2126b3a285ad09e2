package io.meshgate.api.domain;

import java.util.List;
import java.util.Set;

import io.meshgate.api.node.NodeSource;
import io.meshgate.api.node.Selection;
import io.meshgate.frontend.domain.Domain;
import io.meshgate.graph.domain.DomainId;
import io.meshgate.graph.domain.Domains;
import io.meshgate.graph.person.Viewer;

import org.springframework.stereotype.Component;

/**
 * Domains as nodes.
 */
@Component
class DomainNodes implements NodeSource {

	private final Domains domains;

	DomainNodes(Domains domains) {
		this.domains = domains;
	}

	@Override
	public Class<Domain> type() {
		return Domain.class;
	}

	@Override
	public List<Domain> load(Viewer viewer, Set<String> ids, Selection selection) {
		return this.domains.load(viewer, ids.stream().map(DomainId::new).toList())
			.stream()
			.map(DomainViews.VIEWS::domain)
			.toList();
	}

}

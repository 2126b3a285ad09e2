package io.meshgate.api.viewer;

import java.util.List;
import java.util.Set;

import io.meshgate.api.node.NodeSource;
import io.meshgate.api.node.Selection;
import io.meshgate.frontend.person.Person;
import io.meshgate.graph.person.Colleagues;
import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.person.Viewer;

import org.springframework.stereotype.Component;

/**
 * People as nodes.
 */
@Component
class PersonNodes implements NodeSource {

	private final Colleagues colleagues;

	PersonNodes(Colleagues colleagues) {
		this.colleagues = colleagues;
	}

	@Override
	public Class<Person> type() {
		return Person.class;
	}

	@Override
	public List<Person> load(Viewer viewer, Set<String> ids, Selection selection) {
		return this.colleagues.load(viewer, ids.stream().map(PersonId::new).toList())
			.stream()
			.map(ViewerViews.VIEWS::person)
			.toList();
	}

}

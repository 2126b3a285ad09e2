package io.meshgate.api.descriptor.export;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import io.meshgate.api.descriptor.backstage.EntitySheets;
import io.meshgate.api.descriptor.bitol.BitolSheets;
import io.meshgate.api.descriptor.datahub.ProposalSheets;
import io.meshgate.api.descriptor.writing.Sheet;
import io.meshgate.graph.exports.ExportedApplication;
import io.meshgate.graph.exports.ExportedContract;
import io.meshgate.graph.exports.Entities;
import io.meshgate.graph.exports.ExportedDomain;
import io.meshgate.graph.exports.ExportedEntity;
import io.meshgate.graph.exports.ExportedPerson;
import io.meshgate.graph.exports.ExportedProduct;
import io.meshgate.graph.exports.ExportedTeam;
import io.meshgate.graph.exports.Exports;
import io.meshgate.graph.exports.Organisations;
import io.meshgate.graph.exports.Selection;
import io.meshgate.graph.exports.Selection.Scope;
import io.meshgate.graph.person.Viewer;

/**
 * Hands out what a viewer sees, a page at a time, so that a mesh of any size never stands
 * in memory as a whole.
 */
final class Export {

	private static final int PAGE = 200;

	private final Exports exports;

	private final Organisations organisations;

	private final Entities entities;

	Export(Exports exports, Organisations organisations, Entities entities) {
		this.exports = exports;
		this.organisations = organisations;
		this.entities = entities;
	}

	void write(Viewer viewer, Selection selection, Standard standard, Consumer<Sheet> out) {
		switch (standard) {
			case ODPS -> products(viewer, selection, (product) -> out.accept(BitolSheets.product(product)));
			case ODCS -> pages((after) -> this.exports.contracts(viewer, selection, after, PAGE), ExportedContract::id,
					(contract) -> out.accept(BitolSheets.contract(contract)));
			case BACKSTAGE -> {
				organisation(viewer, selection, out);
				products(viewer, selection, (product) -> EntitySheets.product(product).forEach(out));
			}
			case DATAHUB -> pages((after) -> this.entities.page(viewer, after, PAGE), ExportedEntity::ref,
					(entity) -> ProposalSheets.entity(entity).forEach(out));
		}
	}

	private void organisation(Viewer viewer, Selection selection, Consumer<Sheet> out) {
		if (selection.scope() == Scope.MESH || selection.scope() == Scope.DOMAIN) {
			pages((after) -> this.organisations.domains(viewer, selection, after, PAGE), ExportedDomain::id,
					(domain) -> out.accept(EntitySheets.domain(domain)));
		}
		if (selection.scope() == Scope.MESH) {
			pages((after) -> this.organisations.teams(viewer, after, PAGE), ExportedTeam::id,
					(team) -> out.accept(EntitySheets.team(team)));
			pages((after) -> this.organisations.people(viewer, after, PAGE), ExportedPerson::id,
					(person) -> out.accept(EntitySheets.person(person)));
			pages((after) -> this.organisations.applications(viewer, after, PAGE), ExportedApplication::id,
					(application) -> out.accept(EntitySheets.application(application)));
		}
	}

	private void products(Viewer viewer, Selection selection, Consumer<ExportedProduct> out) {
		pages((after) -> this.exports.products(viewer, selection, after, PAGE), ExportedProduct::id, out);
	}

	private static <T> void pages(Function<String, List<T>> reading, Function<T, String> id, Consumer<T> each) {
		List<T> page = reading.apply("");
		page.forEach(each);
		while (page.size() == PAGE) {
			page = reading.apply(id.apply(page.getLast()));
			page.forEach(each);
		}
	}

}

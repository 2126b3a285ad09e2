package io.meshgate.api.descriptor.backstage;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import io.meshgate.api.descriptor.writing.Sheet;
import io.meshgate.graph.descriptor.ApplicationDescriptor;
import io.meshgate.graph.descriptor.DomainDescriptor;
import io.meshgate.graph.descriptor.Link;
import io.meshgate.graph.descriptor.PersonDescriptor;
import io.meshgate.graph.descriptor.Reference;
import io.meshgate.graph.descriptor.TeamDescriptor;
import io.meshgate.graph.exports.ExportedApplication;
import io.meshgate.graph.exports.ExportedDomain;
import io.meshgate.graph.exports.ExportedPerson;
import io.meshgate.graph.exports.ExportedProduct;
import io.meshgate.graph.exports.ExportedTeam;

/**
 * Writes what is in the mesh as entities of a Backstage catalogue.
 */
public final class EntitySheets {

	private EntitySheets() {
	}

	/**
	 * Writes a domain.
	 * @param domain as it stands
	 * @return a Domain
	 */
	public static Sheet domain(ExportedDomain domain) {
		EntityWriting<DomainDescriptor> entity = new EntityWriting<>(domain.document(), DomainDescriptor.class,
				"Domain", domain.key());
		if (!entity.before().map(DomainDescriptor::name).filter(domain.name()::equals).isPresent()) {
			entity.metadata().set("title", domain.name());
		}
		entity.describe(entity.before().map(DomainDescriptor::description).orElse(null), domain.description());
		if (!Objects.equals(entity.before().map(DomainDescriptor::boundary).orElse(null), domain.boundary())) {
			entity.state("boundary", domain.boundary());
		}
		Glossary.lay(entity, domain.terms());
		entity.refer("subdomainOf", domain.parent(), domain.lacking(), Link.DOMAIN_PARENT);
		stewards(entity, domain);
		return entity.sheet();
	}

	/** A steward can be said as the owner; several, or one beside a team, cannot. */
	private static void stewards(EntityWriting<DomainDescriptor> entity, ExportedDomain domain) {
		List<String> before = keys(entity, Link.STEWARD);
		boolean same = before.stream().sorted().toList().equals(domain.stewards())
				|| domain.lacking().contains(Link.STEWARD.name());
		if (same && entity.stillNames(domain.owner(), domain.lacking(), Link.OWNER)) {
			return;
		}
		entity.owner(domain.owner());
		entity.unannotate("stewards");
		entity.annotate("stewards", domain.stewards().isEmpty() ? null : String.join("\n", domain.stewards()));
	}

	/**
	 * Writes a team.
	 * @param team as it stands
	 * @return a Group
	 */
	public static Sheet team(ExportedTeam team) {
		EntityWriting<TeamDescriptor> entity = new EntityWriting<>(team.document(), TeamDescriptor.class, "Group",
				team.key());
		if (!entity.before().map(TeamDescriptor::name).filter(team.name()::equals).isPresent()) {
			entity.spec().section("profile").set("displayName", team.name());
		}
		entity.describe(entity.before().map(TeamDescriptor::description).orElse(null), team.description());
		if (entity.isNew() || !Objects.equals(entity.before().map(TeamDescriptor::type).orElse(null), team.type())) {
			entity.spec().set("type", (team.type() != null) ? team.type() : "team");
			entity.state("typeless", (team.type() != null) ? null : "true");
		}
		if (entity.isNew()) {
			entity.spec().emptyList("children");
		}
		Links.CHANNELS.lay(entity.metadata(), team.channels(), entity.partly());
		// What its own document does not say may stand in the parent's, and counts for
		// less.
		if (entity.isNew() || team.placed() || !keys(entity, Link.TEAM_PARENT).isEmpty()) {
			entity.refer("parent", team.parent(), team.lacking(), Link.TEAM_PARENT);
		}
		return entity.sheet();
	}

	/**
	 * Writes a person.
	 * @param person as they stand
	 * @return a User
	 */
	public static Sheet person(ExportedPerson person) {
		EntityWriting<PersonDescriptor> entity = new EntityWriting<>(person.document(), PersonDescriptor.class, "User",
				person.key());
		if (!entity.before().map(PersonDescriptor::name).filter(person.name()::equals).isPresent()) {
			entity.spec().section("profile").set("displayName", person.name());
		}
		if (!Objects.equals(entity.before().map(PersonDescriptor::email).orElse(null), person.email())) {
			entity.spec().section("profile").set("email", person.email());
		}
		List<String> before = keys(entity, Link.MEMBER_OF);
		List<String> now = new ArrayList<>(person.teams());
		now.removeIf((team) -> person.stated().contains(team) && !before.contains(team));
		before.stream().filter(person.lacking()::contains).forEach(now::add);
		if (entity.isNew() || !now.stream().sorted().toList().equals(before.stream().sorted().toList())) {
			entity.refer("memberOf", now);
			if (now.isEmpty()) {
				entity.spec().emptyList("memberOf");
			}
		}
		return entity.sheet();
	}

	/**
	 * Writes an application.
	 * @param application as it stands
	 * @return a Component
	 */
	public static Sheet application(ExportedApplication application) {
		EntityWriting<ApplicationDescriptor> entity = new EntityWriting<>(application.document(),
				ApplicationDescriptor.class, "Component", application.key());
		if (!entity.before().map(ApplicationDescriptor::name).filter(application.name()::equals).isPresent()) {
			entity.metadata().set("title", application.name());
		}
		entity.describe(entity.before().map(ApplicationDescriptor::description).orElse(null),
				application.description());
		if (entity.isNew()) {
			entity.spec()
				.set("type", (application.type() != null) ? application.type() : "service")
				.set("lifecycle", "production");
		}
		entity.owner(application.owner(), application.lacking());
		entity.hide(application.hidden());
		if (!application.whole()) {
			entity.leaveOut("system", "providesApis", "dependencyOf", "subcomponentOf");
		}
		return entity.sheet();
	}

	/**
	 * Writes a data product.
	 * @param product as it stands
	 * @return a System, or the API or Resource it came as, and one for each other port
	 */
	public static List<Sheet> product(ExportedProduct product) {
		return new ProductWriting(product).write();
	}

	private static List<String> keys(EntityWriting<?> entity, Link link) {
		return entity.before()
			.map((before) -> before.references()
				.stream()
				.filter((reference) -> reference.link() == link)
				.map(Reference::key)
				.toList())
			.orElse(List.of());
	}

}

package io.meshgate.api.sight;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import io.meshgate.api.sight.Told.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for domains, teams and applications, and to whom a request goes, as it was
 * promised: told in plain words as well.
 */
final class PlainOwnership {

	private static final Set<Role> EDITING = Set.of(Role.EDITOR, Role.OWNER);

	private static final Set<Role> DECIDING = Set.of(Role.APPROVER, Role.OWNER);

	private final Organisation organisation;

	private final PlainAccess access;

	PlainOwnership(Organisation organisation) {
		this.organisation = organisation;
		this.access = organisation.access();
	}

	/** As an owner of it or of one above. */
	boolean changesDomain(String person, String domain) {
		return is(person, administrators()::contains)
				|| is(person, (each) -> upwards(domain).stream().anyMatch((above) -> leads(each, above)));
	}

	/** Whoever changes it, makes things in the team that owns it, or looks after it. */
	boolean changesTerms(String person, String domain) {
		return changesDomain(person, domain)
				|| is(person, (each) -> owners(domain).stream().anyMatch((team) -> has(each, team, EDITING)))
				|| is(person, (each) -> upwards(domain).stream().anyMatch((above) -> stewards(each, above)));
	}

	/** As its own owner: nobody leads a team by default, nor from above. */
	boolean changesTeam(String person, String team) {
		return is(person, administrators()::contains) || is(person, (each) -> changesAsOwner(each, team));
	}

	/** Whoever belongs to it leaves it, but the last owner there is. */
	boolean leavesTeam(String person, String team) {
		return is(person, (each) -> places(each, team).findAny().isPresent())
				&& (!changesAsOwner(person, team) || people((each) -> changesAsOwner(each, team)).size() > 1);
	}

	/** Who answers for it or looks after its domain, and whose business that is. */
	boolean audits(String person, Told.Product product) {
		return is(person, administrators()::contains)
				|| is(person, (each) -> this.organisation.told().contains(new Told.Auditor(each)))
				|| is(person, (each) -> product.team() != null && has(each, product.team(), Set.of(Role.OWNER)))
				|| is(person, (each) -> upwards(product.domain()).stream()
					.anyMatch((domain) -> leads(each, domain) || stewards(each, domain)));
	}

	/** Whatever stage its product is in. */
	boolean changesContract(String person, Told.Product product) {
		return is(person, administrators()::contains)
				|| is(person, (each) -> product.team() != null && has(each, product.team(), EDITING))
				|| is(person, (each) -> upwards(product.domain()).stream().anyMatch((domain) -> leads(each, domain)));
	}

	boolean changesApplication(String person, Told.Application application) {
		return is(person, administrators()::contains) || is(person, (each) -> has(each, application.team(), EDITING));
	}

	/** Whom it is about. */
	boolean sees(String person, Told.Delegation delegation) {
		return is(person, (each) -> each.equals(delegation.giver()) || each.equals(delegation.delegate())
				|| administrators().contains(each));
	}

	static String status(Told.Delegation delegation) {
		boolean over = delegation.ended() != null || !delegation.until().isAfter(Organisation.NOW);
		return over ? "ENDED" : delegation.from().isAfter(Organisation.NOW) ? "SCHEDULED" : "RUNNING";
	}

	/** Whoever gave it, while there is anything to end. */
	boolean ends(String person, Told.Delegation delegation) {
		return !status(delegation).equals("ENDED")
				&& is(person, (each) -> each.equals(delegation.giver()) || administrators().contains(each));
	}

	/**
	 * The nearest of those who decide, without the side that asks: the owning team, then
	 * the owners of one domain after the other upwards, then administrators. Nobody is
	 * asked about what is there no more.
	 */
	Set<String> deciding(Told.Request request) {
		Told.Product product = request.on();
		List<Predicate<String>> circles = new ArrayList<>();
		circles.add((person) -> product.team() != null && has(person, product.team(), DECIDING));
		upwards(product.domain()).forEach((domain) -> circles.add((person) -> leads(person, domain)));
		circles.add(administrators()::contains);
		return request.about().over() ? Set.of()
				: circles.stream()
					.map((circle) -> people(circle.and((person) -> this.access.isImpartial(person, request))))
					.filter((people) -> !people.isEmpty())
					.findFirst()
					.orElse(Set.of());
	}

	private boolean changesAsOwner(String person, String team) {
		return places(person, team).anyMatch((place) -> place.role() == Role.OWNER);
	}

	private Stream<Told.Place> places(String person, String team) {
		return this.organisation.all(Told.Place.class)
			.stream()
			.filter((place) -> place.person().equals(person) && place.team().equals(team));
	}

	private boolean stewards(String person, String domain) {
		return this.organisation.told().contains(new Told.Steward(person, domain));
	}

	private boolean leads(String person, String domain) {
		return owners(domain).stream().anyMatch((team) -> has(person, team, Set.of(Role.OWNER)));
	}

	private boolean has(String person, String team, Set<Role> roles) {
		return this.access.roles(person, team).stream().anyMatch(roles::contains);
	}

	private List<String> owners(String domain) {
		return this.organisation.all(Told.Owner.class)
			.stream()
			.filter((owner) -> owner.domain().equals(domain))
			.map(Told.Owner::team)
			.toList();
	}

	private List<String> upwards(@Nullable String domain) {
		List<String> upwards = new ArrayList<>();
		if (domain != null) {
			upwards.add(domain);
			this.organisation.all(Told.Below.class)
				.stream()
				.filter((below) -> below.domain().equals(domain))
				.forEach((below) -> upwards.addAll(upwards(below.parent())));
		}
		return upwards;
	}

	private Set<String> administrators() {
		Set<String> administrators = new HashSet<>();
		this.organisation.all(Told.Administrator.class).forEach((each) -> administrators.add(each.person()));
		return administrators;
	}

	private Set<String> people(Predicate<String> which) {
		Set<String> people = new HashSet<>();
		this.organisation.people().stream().filter((person) -> is(person, which)).forEach(people::add);
		return people;
	}

	/** Of those who left nothing is true any more. */
	private boolean is(String person, Predicate<String> which) {
		return !this.organisation.told().contains(new Told.Leaver(person)) && which.test(person);
	}

}

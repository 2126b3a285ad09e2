package io.meshgate.api.sight;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.meshgate.graph.Graph;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.product.DataProductStatus;
import io.meshgate.graph.product.Visibility;
import io.meshgate.graph.testing.mesh.ContractNoun;
import io.meshgate.graph.testing.mesh.DatasetNoun;
import io.meshgate.graph.testing.mesh.JobNoun;
import io.meshgate.graph.testing.mesh.Mesh;
import io.meshgate.graph.testing.mesh.Noun;
import io.meshgate.graph.testing.mesh.ProductNoun;
import org.jspecify.annotations.Nullable;

/**
 * All that is told of an organisation.
 *
 * @param told each thing once
 * @param people who is in it, whether anything is told of them or not
 */
record Organisation(List<Told> told, Set<String> people) {

	/** At what time all of it is looked at. */
	static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

	/** What each product says, so that it is found by it. */
	static final String WORD = "sought";

	Organisation {
		told = List.copyOf(told);
		people = new TreeSet<>(people);
	}

	PlainAccess access() {
		return access(NOW);
	}

	PlainAccess access(Instant now) {
		return new PlainAccess(this.told, now);
	}

	/** The same, as if it had been looked at now. */
	Organisation at(Instant now) {
		Duration since = Duration.between(NOW, now);
		return new Organisation(this.told.stream().map((each) -> later(each, since)).toList(), this.people);
	}

	private static Told later(Told told, Duration by) {
		return switch (told) {
			case Told.Grant(String key, Told.Subscription of, Instant from, Instant until, Instant ended) ->
				new Told.Grant(key, of, from.plus(by), later(until, by), later(ended, by));
			case Told.Delegation(String key, String giver, String delegate, Instant from, Instant until, Instant ended) ->
				new Told.Delegation(key, giver, delegate, from.plus(by), until.plus(by), later(ended, by));
			default -> told;
		};
	}

	private static @Nullable Instant later(@Nullable Instant instant, Duration by) {
		return (instant != null) ? instant.plus(by) : null;
	}

	<T extends Told> List<T> all(Class<T> type) {
		return this.told.stream().filter(type::isInstance).map(type::cast).toList();
	}

	/** Whether somebody is one of those who have not left. */
	boolean isThere(Viewer viewer) {
		return this.people.stream()
			.filter((person) -> Mesh.viewer(person).equals(viewer))
			.noneMatch((person) -> this.told.contains(new Told.Leaver(person)));
	}

	/** Of what it is asked who would belong to those who ask for it. */
	List<Told.Subscription> wishes() {
		return all(Told.Subscription.class).stream().limit(4).toList();
	}

	/** From where lineages are followed, and whose contracts are looked at. */
	List<Told.Product> starts() {
		return all(Told.Product.class).stream().limit(3).toList();
	}

	/**
	 * The domains and teams that anything is told of, where one can be asked about it.
	 */
	Set<String> domains() {
		return Stream
			.concat(all(Told.Below.class).stream().flatMap((below) -> Stream.of(below.domain(), below.parent())),
					all(Told.Owner.class).stream().map(Told.Owner::domain))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	Set<String> teams() {
		return Stream
			.concat(all(Told.Place.class).stream().map(Told.Place::team),
					all(Told.Part.class).stream().flatMap((part) -> Stream.of(part.team(), part.whole())))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	@Override
	public String toString() {
		return this.told.stream().map(Told::toString).collect(Collectors.joining("\n"));
	}

	/** Writes it into an empty graph. */
	void in(Graph graph) {
		Mesh mesh = Mesh.aMesh();
		this.people.forEach((person) -> mesh.with(Mesh.aPerson(person)));
		this.told.forEach((each) -> mesh.with(noun(each)));
		mesh.in(graph);
	}

	/** The least of it of which something still holds, as far as leaving out goes. */
	Organisation least(Predicate<Organisation> holds) {
		Organisation least = this;
		for (int many = this.told.size() / 2; many > 0; many /= 2) {
			for (int to = least.told.size(); to > 0; to = Math.min(to - many, least.told.size())) {
				Organisation less = least.without(Math.max(0, to - many), to);
				least = holds.test(less) ? less : least;
			}
		}
		return least;
	}

	private Organisation without(int from, int to) {
		List<Told> rest = new ArrayList<>(this.told.subList(0, from));
		rest.addAll(this.told.subList(to, this.told.size()));
		rest.removeIf((each) -> !stands(each, rest));
		return new Organisation(rest, this.people);
	}

	/** Whether all is there that something told is about. */
	private static boolean stands(Told told, List<Told> rest) {
		return switch (told) {
			case Told.Feed(Told.Product from, Told.Product to) -> rest.contains(from) && rest.contains(to);
			case Told.Subscription(String _, Told.Kind kind, String holder, Told.Product product, boolean _) ->
				rest.contains(product) && (kind != Told.Kind.DATA_PRODUCT || rest.stream()
					.anyMatch((each) -> each instanceof Told.Product consumer && consumer.key().equals(holder)));
			case Told.Grant grant -> rest.contains(grant.of()) && stands(grant.of(), rest);
			case Told.Request request -> rest.contains(request.about()) && stands(request.about(), rest);
			case Told.Contract contract -> (contract.on() == null || rest.contains(contract.on()))
					&& (contract.by() == null || rest.contains(contract.by()));
			case Told.Dataset dataset -> dataset.of() == null || rest.contains(dataset.of());
			case Told.Job job -> Stream.concat(job.reads().stream(), job.writes().stream())
				.allMatch((each) -> rest.contains(each) && stands(each, rest));
			case Told.Awaited awaited -> rest.contains(awaited.request()) && stands(awaited.request(), rest);
			case Told.Named named -> rest.contains(named.request()) && stands(named.request(), rest);
			case Told.Verdict verdict -> rest.contains(verdict.request()) && stands(verdict.request(), rest);
			default -> true;
		};
	}

	private static Noun noun(Told told) {
		return switch (told) {
			case Told.Administrator(String person) -> Mesh.aPerson(person).withRoles("ADMINISTRATOR");
			case Told.Auditor(String person) -> Mesh.aPerson(person).withRoles("AUDITOR");
			case Told.Leaver(String person) -> Mesh.aPerson(person).inactive();
			case Told.Place(String person, String team, Told.Role role) ->
				Mesh.aPerson(person).memberOf(team, role.name());
			case Told.Part(String team, String whole, boolean answeredFor) ->
				answeredFor ? Mesh.aTeam(team).answeredForBy(whole) : Mesh.aTeam(team).partOf(whole);
			case Told.Led(String team) -> Mesh.aTeam(team).led();
			case Told.Below(String domain, String parent) -> Mesh.aDomain(domain).partOf(parent);
			case Told.Owner(String team, String domain) -> Mesh.aDomain(domain).ownedBy(team);
			case Told.Steward(String person, String domain) -> Mesh.aDomain(domain).stewardedBy(person);
			case Told.Application(String key, String team) -> Mesh.anApplication(key).ownedBy(team);
			case Told.Product product -> noun(product);
			case Told.Contract contract -> noun(contract);
			case Told.Dataset dataset -> noun(dataset);
			case Told.Job job -> noun(job);
			case Told.Feed(Told.Product from, Told.Product to) ->
				Mesh.aProduct(to.key()).consuming(from.key() + "/data");
			case Told.Subscription(String key, Told.Kind kind, String holder, Told.Product product, boolean over) ->
				Mesh.aSubscription(key).to(product.key() + (over ? "/former" : "/data")).heldBy(label(kind), holder);
			case Told.Grant grant ->
				Mesh.aSubscription(grant.of().key()).granted(grant.key(), grant.from(), grant.until(), grant.ended());
			case Told.Request(String key, String requester, Told.Subscription about, boolean open) ->
				open ? Mesh.aRequest(key).by(requester).openFor(about.key())
						: Mesh.aRequest(key).by(requester).about(about.key());
			case Told.Awaited(Told.Request request, String person) -> request.open()
					? Mesh.aRequest(request.key()).awaiting(person) : Mesh.aRequest(request.key()).routedTo(person);
			case Told.Named(Told.Request request, String person, Told.Turn turn) -> switch (turn) {
				case PAST -> Mesh.aRequest(request.key()).naming(-1, false, person);
				case SKIPPED -> Mesh.aRequest(request.key()).naming(-2, true, person);
				case PRESENT -> Mesh.aRequest(request.key()).naming(0, false, person);
				case LATER -> Mesh.aRequest(request.key()).naming(1, false, person);
			};
			case Told.Verdict(Told.Request request, String person, String giver) ->
				Mesh.aRequest(request.key()).decidedBy(person, giver);
			case Told.Delegation delegation -> Mesh.aDelegation(delegation.key())
				.from(delegation.giver())
				.to(delegation.delegate())
				.lasting(delegation.from(), delegation.until())
				.ended(delegation.ended());
		};
	}

	private static ProductNoun noun(Told.Product product) {
		ProductNoun noun = Mesh.aProduct(product.key())
			.described(WORD)
			.visibility(Visibility.valueOf(product.shown().name()))
			.status(DataProductStatus.valueOf(product.stage().name()))
			.offering(Mesh.aPort("data").governedBy(product.key()))
			.havingOffered("former");
		if (product.team() != null) {
			noun.ownedBy(product.team());
		}
		if (product.domain() != null) {
			noun.inDomain(product.domain());
		}
		return noun;
	}

	private static Noun noun(Told.Contract contract) {
		ContractNoun noun = Mesh.aContract(contract.id(), contract.version());
		if (contract.on() != null) {
			noun.governing(contract.on().key() + "/data");
		}
		if (contract.by() != null) {
			noun.publishedBy(contract.by().key());
		}
		return noun;
	}

	private static Noun noun(Told.Dataset dataset) {
		DatasetNoun noun = Mesh.aDataset(dataset.name());
		if (dataset.keeper() != null) {
			noun.keptBy(dataset.keeper());
		}
		if (dataset.of() != null) {
			noun.tied(dataset.key().endsWith("-bound") ? "BOUND_TO" : "SERVES", dataset.of().key() + "/data");
		}
		if (dataset.givenOut()) {
			noun.givenOut();
		}
		return dataset.described() ? noun.described() : noun;
	}

	private static Noun noun(Told.Job job) {
		JobNoun noun = Mesh.aJob(job.key());
		job.reads().forEach((dataset) -> noun.reading(dataset.name()));
		job.writes().forEach((dataset) -> noun.writing(dataset.name()));
		return (job.lacking() != null) ? noun.lacking(job.lacking()) : noun;
	}

	private static String label(Told.Kind kind) {
		return switch (kind) {
			case PERSON -> "Person";
			case TEAM -> "Team";
			case APPLICATION -> "Application";
			case DATA_PRODUCT -> "DataProduct";
		};
	}

}

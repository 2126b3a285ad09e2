package io.meshgate.api.sight;

import java.util.stream.Stream;

import io.meshgate.api.sight.PlainAccess.Deed;
import org.jspecify.annotations.Nullable;

/**
 * Who sees what products promise, what they give out and what works on that, as it was
 * promised: told in plain words as well.
 */
final class PlainThings {

	private final Organisation organisation;

	private final PlainAccess access;

	PlainThings(Organisation organisation) {
		this.organisation = organisation;
		this.access = organisation.access();
	}

	/**
	 * With a product that serves by it or published it. What nobody serves by shows with
	 * those of the contract that are served by, and what nobody published, with those
	 * that were.
	 */
	boolean sees(String person, Told.Contract contract) {
		return sees(person, contract.on()) || sees(person, contract.by())
				|| contract.on() == null && (administers(person)
						|| this.organisation.all(Told.Product.class)
							.stream()
							.anyMatch((each) -> each.key().equals(contract.id()) && sees(person, each))
						|| kin(contract).anyMatch((each) -> sees(person, each.on()))
						|| contract.by() == null && kin(contract).anyMatch((each) -> sees(person, each.by())));
	}

	/**
	 * With a product that gives it out, or while none ever did; whoever keeps it sees it.
	 */
	boolean sees(String person, Told.Dataset dataset) {
		return isThere(person) && (administers(person) || !this.access.roles(person, dataset.keeper()).isEmpty()
				|| dataset.described() && !dataset.givenOut()) || sees(person, dataset.of());
	}

	/** By what it writes, or by what it reads where it writes nothing. */
	boolean sees(String person, Told.Job job) {
		return job.lacking() == null
				&& (administers(person) || (job.writes().isEmpty() ? job.reads() : job.writes()).stream()
					.anyMatch((each) -> sees(person, each)));
	}

	private Stream<Told.Contract> kin(Told.Contract contract) {
		return this.organisation.all(Told.Contract.class).stream().filter((each) -> each.id().equals(contract.id()));
	}

	private boolean sees(String person, Told.@Nullable Product product) {
		return product != null && this.access.may(person, Deed.READ, product);
	}

	private boolean administers(String person) {
		return isThere(person) && this.organisation.told().contains(new Told.Administrator(person));
	}

	private boolean isThere(String person) {
		return !this.organisation.told().contains(new Told.Leaver(person));
	}

}

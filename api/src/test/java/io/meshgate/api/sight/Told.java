package io.meshgate.api.sight;

import java.time.Instant;
import java.util.List;

import io.meshgate.graph.dataset.DatasetName;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is told of an organisation. Things are named by their keys, and what is
 * only named is there as well: an active person, a team of nobody, a domain of its own.
 */
sealed interface Told {

	/** What somebody is in a team, the least first. */
	enum Role {

		MEMBER, EDITOR, APPROVER, OWNER

	}

	/** Whom a product is shown to. */
	enum Shown {

		PUBLIC, DOMAIN, PRIVATE

	}

	/** Where a product stands in its life. */
	enum Stage {

		DRAFT, PROPOSED, ACTIVE, DEPRECATED, RETIRED

	}

	/** What consumes. */
	enum Kind {

		PERSON, TEAM, APPLICATION, DATA_PRODUCT

	}

	record Administrator(String person) implements Told {
	}

	record Auditor(String person) implements Told {
	}

	/** Who is no longer active. */
	record Leaver(String person) implements Told {
	}

	record Place(String person, String team, Role role) implements Told {
	}

	/** A team in which roles count: somebody in it was once more than a member. */
	record Led(String team) implements Told {
	}

	/** A team that is a part of another, whose people may answer for it. */
	record Part(String team, String whole, boolean answeredFor) implements Told {
	}

	/** A domain directly below another. */
	record Below(String domain, String parent) implements Told {
	}

	record Owner(String team, String domain) implements Told {
	}

	record Steward(String person, String domain) implements Told {
	}

	record Application(String key, String team) implements Told {
	}

	record Product(String key, @Nullable String team, @Nullable String domain, Shown shown,
			Stage stage) implements Told {
	}

	/**
	 * A version of a contract, by which a product serves, or which a product published.
	 */
	record Contract(String id, String version, @Nullable Product on, @Nullable Product by) implements Told {

		String key() {
			return this.id + ' ' + this.version;
		}

	}

	/** It was given out once, or never was; a product may give it out now. */
	record Dataset(String key, @Nullable String keeper, @Nullable Product of, boolean givenOut,
			boolean described) implements Told {

		DatasetName name() {
			return new DatasetName("store", this.key);
		}

	}

	/** It may be half there, and lack something. */
	record Job(String key, List<Dataset> reads, List<Dataset> writes, @Nullable String lacking) implements Told {
	}

	/** Data of the first make the second. */
	record Feed(Product from, Product to) implements Told {
	}

	/**
	 * What a consumer has, or wants, of a product; or had, by a port that is there no
	 * more.
	 */
	record Subscription(String key, Kind kind, String holder, Product product, boolean over) implements Told {
	}

	record Grant(String key, Subscription of, Instant from, @Nullable Instant until,
			@Nullable Instant ended) implements Told {

		boolean runs(Instant now) {
			return this.ended == null && (this.until == null || this.until.isAfter(now));
		}

	}

	record Request(String key, String requester, Subscription about, boolean open) implements Told {

		Product on() {
			return this.about.product();
		}

	}

	/** For whose decision a request waits, or waited until it ended. */
	record Awaited(Request request, String person) implements Told {
	}

	/** When it is the turn of a stage of a request. */
	enum Turn {

		PAST, SKIPPED, PRESENT, LATER

	}

	/** A stage of a request names somebody. */
	record Named(Request request, String person, Turn turn) implements Told {

		/** Now or before, as long as it was not skipped. */
		boolean names(String whom, Request asked) {
			return this.person.equals(whom) && this.request.key().equals(asked.key())
					&& (this.turn == Turn.PRESENT || this.turn == Turn.PAST);
		}

	}

	/** Somebody has decided on a request, and may have done so for somebody else. */
	record Verdict(Request request, String person, @Nullable String giver) implements Told {

		/** In another's place. */
		boolean isFor(String delegate) {
			return this.giver != null && this.person.equals(delegate);
		}

	}

	/** Somebody decides for somebody else, for a while. */
	record Delegation(String key, String giver, String delegate, Instant from, Instant until,
			@Nullable Instant ended) implements Told {

		boolean runs(Instant now) {
			return this.ended == null && !this.from.isAfter(now) && this.until.isAfter(now);
		}

	}

}

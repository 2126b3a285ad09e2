package io.meshgate.graph.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import io.meshgate.graph.audit.Flaw.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the sealed entries from the first to the last and notes where one does not
 * follow from the one before. It goes on behind that from what it found, so that a flaw
 * is told once.
 */
final class Walk {

	/** Of more than these nobody wants to know what each of them was. */
	private static final int MOST_BROKEN = 100;

	private final List<Flaw> flaws = new ArrayList<>();

	private final List<Link> broken = new ArrayList<>();

	private final @Nullable Seal known;

	private Seal last = Seal.BEGINNING;

	private String lastId = "";

	private int count;

	/**
	 * Sets out.
	 * @param known what somebody noted down when it was sealed; null for nothing
	 */
	Walk(@Nullable Seal known) {
		this.known = known;
	}

	/**
	 * The next entry.
	 * @param entry what it says
	 * @param seal what it is sealed by
	 */
	void take(Recorded entry, Seal seal) {
		Link link = new Link(entry, this.last.hash(), seal);
		this.count++;
		if (seal.number() <= this.last.number()) {
			note(Kind.ADDED, seal.number(), "several entries stand there");
		}
		else if (seal.number() > this.last.number() + 1) {
			missing(Kind.REMOVED, seal.number() - 1);
		}
		else if (!link.holds() && this.broken.size() < MOST_BROKEN) {
			this.broken.add(link);
		}
		if (this.known != null && this.known.number() == seal.number() && !this.known.equals(seal)) {
			note(Kind.REWRITTEN, seal.number(), "it was sealed by " + this.known.hash());
		}
		this.last = seal;
		this.lastId = entry.id().value();
	}

	/**
	 * The end.
	 * @param head how far the record says that it is sealed; null where it does not say
	 * @return all that is wrong
	 */
	List<Flaw> arrive(@Nullable Seal head) {
		Seal end = (head != null) ? head : Seal.BEGINNING;
		if (end.number() > this.last.number()) {
			missing(Kind.TRUNCATED, end.number());
		}
		else if (end.number() < this.last.number()) {
			note(Kind.ADDED, end.number() + 1,
					(head != null) ? "nobody has sealed what is there" : "nothing says how far the record was sealed");
		}
		else if (!end.equals(this.last)) {
			note(Kind.REWRITTEN, end.number(), "it was sealed by " + end.hash());
		}
		if (this.known != null && this.known.number() > Math.max(this.last.number(), end.number())) {
			missing(Kind.TRUNCATED, this.known.number());
		}
		return Stream.concat(this.flaws.stream(), this.broken.stream().flatMap(this::named)).toList();
	}

	/** How many entries there were. */
	int count() {
		return this.count;
	}

	Seal last() {
		return this.last;
	}

	String lastId() {
		return this.lastId;
	}

	private void missing(Kind kind, int to) {
		int from = this.last.number() + 1;
		note(kind, from, (from == to) ? "it is missing" : "all are missing from there to " + to);
	}

	private void note(Kind kind, int number, String says) {
		this.flaws.add(new Flaw(kind, number, says));
	}

	/** What only stands behind something that was moved is as it was. */
	private Stream<Flaw> named(Link link) {
		if (this.broken.stream().anyMatch((other) -> other != link && link.follows(other.seal().hash()))) {
			return Stream.empty();
		}
		return Stream.of(this.broken.stream()
			.filter((other) -> other != link && link.wasSealedAs(other))
			.findFirst()
			.map((other) -> new Flaw(Kind.MOVED, link.seal().number(),
					"what is there was sealed as " + other.seal().number()))
			.orElseGet(() -> new Flaw(Kind.CHANGED, link.seal().number(),
					"it is not what was sealed there, or the hash before it is not")));
	}

	/**
	 * An entry between two others.
	 *
	 * @param entry what it says
	 * @param before the hash of what stands before it
	 * @param seal its own
	 */
	private record Link(Recorded entry, String before, Seal seal) {

		boolean holds() {
			return follows(this.before);
		}

		boolean follows(String hash) {
			return Chain.hash(hash, Chain.canonical(this.seal.number(), this.entry)).equals(this.seal.hash());
		}

		boolean wasSealedAs(Link other) {
			String canonical = Chain.canonical(other.seal.number(), this.entry);
			return Stream.of(other.before, other.seal.hash())
				.map((hash) -> Chain.hash(hash, canonical))
				.anyMatch((hash) -> hash.equals(this.seal.hash()) || hash.equals(other.seal.hash()));
		}

	}

}

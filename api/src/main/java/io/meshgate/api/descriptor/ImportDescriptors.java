package io.meshgate.api.descriptor;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import io.meshgate.api.descriptor.ImportReport.ReportRow;
import io.meshgate.api.refusal.BadRequest;
import io.meshgate.graph.Graph;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.imports.Arrival;
import io.meshgate.graph.imports.Imports;
import io.meshgate.graph.imports.Landing;
import io.meshgate.graph.imports.Promised;
import io.meshgate.graph.imports.Standing;
import io.meshgate.graph.linking.DuePage;
import io.meshgate.graph.linking.Linking;
import io.meshgate.graph.linking.References;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Imports documents. Up to a thousand are one transaction, so nobody sees half of them;
 * more are written a thousand at a time and linked afterwards. What is only tried out is
 * really done and then undone, so that the report tells the truth.
 */
final class ImportDescriptors {

	private static final Logger log = LoggerFactory.getLogger(ImportDescriptors.class);

	private static final int BATCH = 1000;

	private static final Duration PATIENCE = Duration.ofMinutes(10);

	/** What is only tried out keeps everybody else waiting until it is undone. */
	private static final int MOST_TRIED = 5000;

	/** Others wait for half a minute. */
	private static final Duration REHEARSAL = Duration.ofSeconds(25);

	private final Graph graph;

	private final Imports imports;

	private final References references;

	private final Linking linking;

	private final Promised promised = new Promised();

	private final Clock clock;

	ImportDescriptors(Graph graph, Imports imports, References references, Clock clock) {
		this.graph = graph;
		this.imports = imports;
		this.references = references;
		this.linking = new Linking(references);
		this.clock = clock;
	}

	boolean wouldBeTheFirst() {
		return this.graph.read(this.imports::meshIsEmpty);
	}

	ImportReport run(List<SourceText> texts, ImportOptions options) {
		List<Delivery> deliveries = new Claims().settle(new Intake(options.source()).read(texts));
		refuseTooMany(options, deliveries.size());
		Map<String, Delivery> accepted = new LinkedHashMap<>();
		deliveries.stream()
			.filter((delivery) -> delivery.arrival() != null && delivery.refusal() == null)
			.forEach((delivery) -> accepted.putIfAbsent(ref(delivery), delivery));
		Map<String, Finding> refused = (options.mode() == Mode.STRICT) ? unfit(accepted) : Map.of();
		List<Arrival> arrivals = accepted.values()
			.stream()
			.map(Delivery::arrival)
			.filter(Objects::nonNull)
			.filter((arrival) -> !refused.containsKey(arrival.document().ref()))
			.toList();
		Map<String, Finding> findings = new HashMap<>(options.dryRun() ? rehearse(arrivals) : write(arrivals));
		findings.putAll(refused);
		return ImportReport.of(options, rows(deliveries, accepted, findings));
	}

	private static void refuseTooMany(ImportOptions options, int documents) {
		if ((options.dryRun() || options.mode() == Mode.STRICT) && documents > MOST_TRIED) {
			throw new BadRequest("A dry run or a strict import takes at most " + MOST_TRIED
					+ " documents, and these are " + documents
					+ ": nobody else can change the mesh meanwhile. Send fewer at a time, those first that "
					+ "others refer to, or import them in the mode 'lenient'.");
		}
	}

	/** Rejecting one document can leave another without its target, and so on. */
	private Map<String, Finding> unfit(Map<String, Delivery> accepted) {
		Map<String, Finding> refused = new HashMap<>();
		accepted.forEach((ref, delivery) -> {
			if (!delivery.warnings().isEmpty()) {
				refused.put(ref, strict(delivery.warnings()));
			}
		});
		int before;
		do {
			before = refused.size();
			List<Arrival> rest = accepted.entrySet()
				.stream()
				.filter((entry) -> !refused.containsKey(entry.getKey()))
				.map((entry) -> entry.getValue().arrival())
				.filter(Objects::nonNull)
				.toList();
			rehearse(rest).forEach((ref, finding) -> {
				if (finding.accepted() && !finding.warnings().isEmpty()) {
					refused.put(ref, strict(finding.warnings()));
				}
			});
		}
		while (refused.size() > before);
		return refused;
	}

	private static Finding strict(List<String> warnings) {
		return Finding.rejected("strict: " + String.join("; ", warnings));
	}

	private Map<String, Finding> rehearse(List<Arrival> arrivals) {
		Instant now = this.clock.instant();
		return this.graph.rehearse(REHEARSAL, (tx) -> {
			this.imports.lock(tx);
			return whole(tx, arrivals, now);
		});
	}

	private Map<String, Finding> write(List<Arrival> arrivals) {
		Instant now = this.clock.instant();
		if (arrivals.size() <= BATCH) {
			return inLine((tx) -> whole(tx, arrivals, now));
		}
		Map<String, Finding> findings = new HashMap<>();
		for (List<Arrival> batch : batches(arrivals)) {
			findings.putAll(inLine((tx) -> landed(tx, batch, now)));
			log.info("Imported {} of {} documents", findings.size(), arrivals.size());
		}
		linkPages(now);
		while (tieSome(now)) {
			log.debug("Tied datasets to ports");
		}
		for (List<Arrival> batch : batches(arrivals)) {
			inLine((tx) -> this.promised.refresh(tx, found(batch, findings, Finding::written)));
			this.graph.read((tx) -> lacking(tx, batch, findings)).forEach(findings::put);
		}
		return findings;
	}

	private Map<String, Finding> landed(Transaction tx, List<Arrival> batch, Instant now) {
		Map<String, Finding> findings = land(tx, batch, now);
		this.imports.remember(tx, found(batch, findings, (finding) -> finding.outcome() == Outcome.UPDATED));
		return findings;
	}

	/** Who answers in the end is known once all are linked. */
	private void linkPages(Instant now) {
		for (DuePage page : this.graph.read(this.linking::due)) {
			inLine((tx) -> this.imports.rememberAnswered(tx, this.linking.resolve(tx, page, now)));
			log.debug("Linked {} of {}", page.refs().size(), page.link());
		}
		while (followSome(now)) {
			log.debug("Requests followed who answers");
		}
	}

	private boolean followSome(Instant now) {
		return inLine((tx) -> this.imports.followRemembered(tx, now));
	}

	private boolean tieSome(Instant now) {
		return inLine((tx) -> this.imports.tie(tx, now));
	}

	private <T> T inLine(Function<Transaction, T> work) {
		return this.graph.write(PATIENCE, (tx) -> {
			this.imports.lock(tx);
			T done = work.apply(tx);
			this.imports.close(tx);
			return done;
		});
	}

	private Map<String, Finding> whole(Transaction tx, List<Arrival> arrivals, Instant now) {
		Map<String, Finding> findings = new HashMap<>();
		for (List<Arrival> batch : batches(arrivals)) {
			findings.putAll(land(tx, batch, now));
		}
		Set<String> created = Set.copyOf(found(arrivals, findings, (finding) -> finding.outcome() == Outcome.CREATED));
		this.imports.follow(tx, this.linking.resolveAll(tx, created, now), now);
		while (this.imports.followRemembered(tx, now)) {
			log.trace("Requests followed what an import that broke off has left");
		}
		while (this.imports.tie(tx, now)) {
			log.trace("Tied datasets to ports");
		}
		for (List<Arrival> batch : batches(arrivals)) {
			settle(tx, batch, findings, now);
			findings.putAll(lacking(tx, batch, findings));
		}
		return findings;
	}

	private Map<String, Finding> land(Transaction tx, List<Arrival> arrivals, Instant now) {
		List<Arrival> batch = this.imports.recognised(tx, arrivals);
		Map<String, Standing> standings = this.imports.standings(tx, batch);
		Map<String, Finding> findings = new HashMap<>();
		List<Arrival> created = new ArrayList<>();
		List<Arrival> updated = new ArrayList<>();
		for (Arrival arrival : batch) {
			String ref = arrival.document().ref();
			Finding finding = Finding.of(arrival, Objects.requireNonNull(standings.get(ref)));
			findings.put(ref, finding);
			switch (finding.outcome()) {
				case CREATED -> created.add(arrival);
				case UPDATED -> updated.add(arrival);
				case UNCHANGED, REJECTED -> {
				}
			}
		}
		this.imports.write(tx, new Landing(created, updated, now));
		return findings;
	}

	private Map<String, Finding> lacking(Transaction tx, List<Arrival> batch, Map<String, Finding> findings) {
		Set<String> refs = batch.stream()
			.map((arrival) -> arrival.document().ref())
			.filter((ref) -> Objects.requireNonNull(findings.get(ref)).accepted())
			.collect(Collectors.toSet());
		Map<String, Finding> lacking = new HashMap<>();
		this.references.unresolved(tx, refs)
			.forEach((ref, unresolved) -> lacking.put(ref,
					Objects.requireNonNull(findings.get(ref)).warning(unresolved.stream().map(Wording::of).toList())));
		return lacking;
	}

	/** What follows once all references are resolved. */
	private int settle(Transaction tx, List<Arrival> batch, Map<String, Finding> findings, Instant now) {
		this.imports.reroute(tx, found(batch, findings, (finding) -> finding.outcome() == Outcome.UPDATED), now);
		return this.promised.refresh(tx, found(batch, findings, Finding::written));
	}

	private static List<String> found(List<Arrival> batch, Map<String, Finding> findings, Predicate<Finding> which) {
		return batch.stream()
			.map((arrival) -> arrival.document().ref())
			.filter((ref) -> which.test(Objects.requireNonNull(findings.get(ref))))
			.toList();
	}

	private static List<List<Arrival>> batches(List<Arrival> arrivals) {
		List<List<Arrival>> batches = new ArrayList<>();
		for (int from = 0; from < arrivals.size(); from += BATCH) {
			batches.add(arrivals.subList(from, Math.min(from + BATCH, arrivals.size())));
		}
		return batches;
	}

	private static List<ReportRow> rows(List<Delivery> deliveries, Map<String, Delivery> accepted,
			Map<String, Finding> findings) {
		return deliveries.stream().map((delivery) -> {
			if (delivery.arrival() == null || delivery.refusal() != null) {
				return delivery.row(Finding.rejected(String.valueOf(delivery.refusal())));
			}
			Finding finding = Objects.requireNonNull(findings.get(ref(delivery)));
			boolean repetition = accepted.get(ref(delivery)) != delivery;
			return (repetition && finding.accepted()) ? delivery.row(Finding.of(Outcome.UNCHANGED))
					: delivery.row(finding.warning(finding.accepted() ? delivery.warnings() : List.of()));
		}).toList();
	}

	private static String ref(Delivery delivery) {
		return Objects.requireNonNull(delivery.arrival()).document().ref();
	}

}

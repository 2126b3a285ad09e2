package io.meshgate.graph.lineage.impact;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.meshgate.graph.Graph;
import io.meshgate.graph.Row;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.person.Viewer;

/**
 * Tells what would break if something ended, and by a token whether that is still so when
 * it does. As with {@link Impacts}, what the viewer may not see is counted, which is why
 * it is for those who answer for the product.
 */
public final class EndPreviews {

	private final Graph graph;

	private final Clock clock;

	/**
	 * Reads from the graph.
	 * @param graph the mesh
	 * @param clock tells which grants cover now
	 */
	public EndPreviews(Graph graph, Clock clock) {
		this.graph = graph;
		this.clock = clock;
	}

	/**
	 * What would break, and where the viewer stands, which decides on whether they are
	 * told.
	 * @param viewer who asks
	 * @param ended what would end
	 * @return what would break; empty where the viewer sees no such thing
	 */
	public Optional<EndPreview> find(Viewer viewer, Ended ended) {
		Instant now = this.clock.instant();
		return this.graph.read((transaction) -> find(transaction, viewer, ended, now));
	}

	/**
	 * Tells whether nothing has changed of what somebody was told.
	 * @param transaction the change's own, which has locked what ends
	 * @param viewer who ends it
	 * @param ended what ends
	 * @param seen what they were told, and now
	 * @return whether that is what would break by now
	 */
	public static boolean stands(Transaction transaction, Viewer viewer, Ended ended, Seen seen) {
		return find(transaction, viewer, ended, seen.now()).map(EndPreview::token)
			.filter(seen.token()::equals)
			.isPresent();
	}

	private static Optional<EndPreview> find(Transaction transaction, Viewer viewer, Ended ended, Instant now) {
		return transaction
			.row(EndStatement.of(ended), Map.of("viewer", viewer.person(), "now", now, "start", ended.id()))
			.map((row) -> new EndPreview(Impacts.impact(row), Impacts.affected(row, "grants"), token(ended, row)));
	}

	private static String token(Ended ended, Row row) {
		List<String> state = row.texts("state");
		String text = ended.id().value() + '\n' + String.join("\n", state);
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every platform has SHA-256", ex);
		}
	}

	/**
	 * What somebody was told before.
	 *
	 * @param token as it was then
	 * @param now the time by now
	 */
	public record Seen(String token, Instant now) {
	}

}

package io.meshgate.graph.account;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import io.meshgate.graph.Cursor;
import io.meshgate.graph.Graph;
import io.meshgate.graph.Page;
import io.meshgate.graph.Row;
import io.meshgate.graph.Slice;
import io.meshgate.graph.loading.Loading;
import io.meshgate.graph.loading.Opening;
import io.meshgate.graph.person.Viewer;

/**
 * The service accounts, which administrators see.
 */
public final class ServiceAccounts {

	/** The projection that {@link ServiceAccount} is read from. */
	private static final String PLAIN = """
			a {.id, .key, .name, .rights, .active, .registeredAt, .revision, identity: a {.issuer, .subject}}""";

	private static final String VISIBLE = "'ADMINISTRATOR' IN coalesce(me.roles, [])";

	/** How service accounts are loaded, which takes no sight of products. */
	public static final Loading<ServiceAccountId, ServiceAccount> LOADING = new Loading<>(Opening.PERSON, """
			MATCH (a:ServiceAccount)
			WHERE a.id IN $ids AND %s
			""".formatted(VISIBLE), PLAIN, (row) -> List.of(account(row)));

	private final Graph graph;

	/**
	 * Reads from the graph.
	 * @param graph where the accounts are
	 */
	public ServiceAccounts(Graph graph) {
		this.graph = graph;
	}

	/**
	 * Several accounts at once.
	 * @param viewer who looks
	 * @param ids which ones
	 * @return those that the viewer may see, in no particular order
	 */
	public List<ServiceAccount> load(Viewer viewer, Collection<ServiceAccountId> ids) {
		return LOADING.load(this.graph, Map.of("viewer", viewer.person()), ids);
	}

	/**
	 * A page of them, by key.
	 * @param viewer who looks
	 * @param page which part of the list
	 * @return the page; empty for who does not administer the platform
	 */
	public Slice<ServiceAccount> list(Viewer viewer, Page page) {
		String cypher = """
				MATCH (me:Person {id: $viewer, active: true})
				MATCH (a:ServiceAccount)
				WHERE %s AND ($page.after IS NULL OR a.key > $page.after.value)
				RETURN %s AS account
				ORDER BY account.key
				LIMIT $page.limit
				""".formatted(VISIBLE, PLAIN);
		return Slice.of(page,
				this.graph
					.read((transaction) -> transaction.rows(cypher, Map.of("viewer", viewer.person(), "page", page)))
					.stream()
					.map((row) -> account(row.nested("account")))
					.toList(),
				0);
	}

	/**
	 * Where an account stands in a list by key.
	 * @param account an item of the list
	 * @return its place
	 */
	public static Cursor cursor(ServiceAccount account) {
		return new Cursor(account.key(), account.id().value());
	}

	private static ServiceAccount account(Row row) {
		return AccountRows.ROWS.account(row.columns());
	}

}

package io.meshgate.api.executor.postgresql;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.meshgate.api.executor.postgresql.Reconciliation.Stray;

/**
 * Access to the tables of one database. Each consumer has one role, to which tables are
 * opened, and whose members its login roles are. Whatever is done may be done again, by
 * several at once, and touches only roles that bear the executor's comment.
 */
final class TableAccess {

	private final DatabaseLogin login;

	private final Logins logins;

	TableAccess(DatabaseLogin login, Logins logins) {
		this.login = login;
		this.logins = logins;
	}

	/**
	 * Opens and closes what is named, and nothing else. Who names one grant of a consumer
	 * on a table has to name its others too, or the table is closed with the first.
	 * @param openings what is asked for
	 * @return what came of each
	 */
	List<Outcome> apply(Collection<Opening> openings) {
		List<Wish> wishes = Wish.of(openings, this.login.mark());
		try (Session session = new Session(this.login)) {
			Standing standing = session.transact(this::all);
			return wishes.stream().flatMap((wish) -> wish.outcomes(grant(session, standing, wish))).toList();
		}
		catch (NotDone failure) {
			return wishes.stream().flatMap((wish) -> wish.outcomes(failure.finding())).toList();
		}
	}

	/**
	 * Makes the database as it should be: what is missing is opened, and what nobody asks
	 * for is closed. Where one thing fails, the others go on.
	 * @param desired everything that is asked for of this database
	 * @param spared what others may be opening, and is left as it is
	 * @return what came of it
	 */
	Reconciliation reconcile(Collection<Opening> desired, Collection<Opening> spared) {
		List<Wish> wishes = Wish.of(desired, this.login.mark());
		List<Wish> known = Wish.of(Stream.concat(desired.stream(), spared.stream()).toList(), this.login.mark());
		List<Outcome> outcomes = new ArrayList<>();
		List<Stray> strays = new ArrayList<>();
		try (Session session = new Session(this.login)) {
			Standing standing = session.transact(this::all);
			strays.addAll(closeStrays(session, standing, known));
			wishes.forEach((wish) -> wish.outcomes(grant(session, standing, wish)).forEach(outcomes::add));
			strays.addAll(tidy(session, known));
		}
		catch (NotDone failure) {
			wishes.forEach((wish) -> wish.outcomes(failure.finding()).forEach(outcomes::add));
			return new Reconciliation(outcomes, strays, false);
		}
		return new Reconciliation(outcomes, strays, true);
	}

	private Finding grant(Session session, Standing standing, Wish wish) {
		if (!wish.table().database().equals(standing.database())) {
			return new Finding(Ending.OTHER_DATABASE, "This executor is not the one of that database.");
		}
		String role = wish.role().name();
		if (!wish.isOpen()) {
			return standing.reads(role, wish.table()) ? close(session, role, wish.table())
					: new Finding(Ending.ALREADY_CLOSED, wish.table() + " was closed already.");
		}
		Set<String> mine = this.logins.of(wish.consumer());
		if (standing.reaches(role, wish.table()) && !mine.isEmpty() && standing.membersOf(role).containsAll(mine)) {
			return new Finding(Ending.ALREADY_OPEN, wish.table() + " was open already.");
		}
		return finding(session, (change) -> change.open(wish.role(), wish.table(), mine));
	}

	private List<Stray> closeStrays(Session session, Standing standing, List<Wish> wishes) {
		Set<Map.Entry<String, Table>> asked = wishes.stream()
			.map((wish) -> Map.entry(wish.role().name(), wish.table()))
			.collect(Collectors.toSet());
		List<Stray> strays = new ArrayList<>();
		standing.tables().forEach((role, tables) -> tables.keySet().forEach((table) -> {
			if (!asked.contains(Map.entry(role, table))) {
				strays.add(new Stray(role, close(session, role, table)));
			}
		}));
		return strays;
	}

	private List<Stray> tidy(Session session, List<Wish> wishes) {
		Standing standing;
		try {
			standing = session.transact(this::all);
		}
		catch (NotDone failure) {
			return List.of(new Stray(this.login.mark() + "_*", failure.finding()));
		}
		List<Stray> strays = new ArrayList<>();
		for (String role : standing.remarks().keySet()) {
			Set<String> allowed = allowed(role, wishes);
			if (!standing.idleSchemasOf(role).isEmpty() || !standing.intrudersOf(role, allowed).isEmpty()) {
				strays.add(new Stray(role, finding(session, (change) -> change.tidy(role, allowed))));
			}
		}
		return strays;
	}

	private Set<String> allowed(String role, List<Wish> wishes) {
		return wishes.stream()
			.filter((wish) -> wish.isOpen() && wish.role().name().equals(role))
			.flatMap((wish) -> this.logins.of(wish.consumer()).stream())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private Finding close(Session session, String role, Table table) {
		return finding(session, (change) -> change.close(role, table));
	}

	private Finding finding(Session session, Step step) {
		try {
			return session.transact((statements) -> step.of(new Change(statements, this.login.mark())));
		}
		catch (NotDone failure) {
			return failure.finding();
		}
	}

	private Standing all(Statements statements) throws SQLException {
		return Standing.of(statements, this.login.mark(), null);
	}

	private interface Step {

		Finding of(Change change) throws SQLException;

	}

}

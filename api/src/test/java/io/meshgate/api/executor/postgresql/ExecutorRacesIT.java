package io.meshgate.api.executor.postgresql;

import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

import io.meshgate.api.executor.postgresql.Reconciliation.Stray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ExtendWith(Shops.class)
class ExecutorRacesIT {

	private static final int ROUNDS = 5;

	@Test
	void severalAtOnceMakeWhatOneAloneMakes(Shop shop) throws Exception {
		List<Opening> all = List.of(shop.opening("orders"), shop.opening("customers"), shop.opening("recent"),
				shop.opening(Shop.SALES, "orders"), shop.opening(Shop.SALES, "customers"));
		shop.access().reconcile(all, List.of());
		List<String> open = shop.rights();
		shop.access().reconcile(List.of(), List.of());
		List<String> closed = shop.rights();
		for (int round = 0; round < ROUNDS; round++) {
			assertThat(atOnce(shop.access(), all, shop.access(), all, shop.access(), all)).allMatch(Ending::isDone);
			assertThat(shop.rights()).isEqualTo(open);
			assertThat(atOnce(shop.access(), List.of(), shop.access(), List.of(), shop.access(), List.of()))
				.allMatch(Ending::isDone);
			assertThat(shop.rights()).isEqualTo(closed);
		}
	}

	@Test
	void whoeverContradictsFailsNobody(Shop shop) throws Exception {
		List<Opening> some = List.of(shop.opening("orders"), shop.opening(Shop.SALES, "orders"));
		List<Opening> others = List.of(shop.opening("customers"), shop.opening(Shop.SALES, "clicks"));
		shop.access().reconcile(some, List.of());
		List<String> right = shop.rights();
		for (int round = 0; round < ROUNDS; round++) {
			assertThat(atOnce(shop.access(), some, shop.access(), others, shop.access(), List.of()))
				.allMatch(Ending::isDone);
			shop.access().reconcile(some, List.of());
			assertThat(shop.rights()).isEqualTo(right);
		}
	}

	@Test
	void executorsOfTwoDatabasesShareTheirRoles(Shop shop) throws Exception {
		try (Shop branch = shop.branch(shop.mark() + "_branch")) {
			List<Opening> here = List.of(shop.opening("orders"), shop.opening(Shop.SALES, "orders"));
			List<Opening> there = List.of(branch.opening("orders"), branch.opening(Shop.SALES, "orders"));
			for (int round = 0; round < ROUNDS; round++) {
				assertThat(atOnce(shop.access(), here, branch.access(), there)).allMatch(Ending::isDone);
				assertThat(shop.reads("crm", "sales.orders")).isTrue();
				assertThat(branch.reads("sales", "sales.orders")).isTrue();
				assertThat(atOnce(shop.access(), List.of(), branch.access(), List.of())).allMatch(Ending::isDone);
				assertThat(shop.rights()).filteredOn((line) -> line.startsWith("member "))
					.noneMatch((line) -> line.contains(shop.mark() + "_crm"));
				shop.run("DROP ROLE " + GroupRole.of(Shop.CRM, shop.mark()).name());
			}
		}
	}

	@Test
	void takesNobodyOutWhoIsBeingLetInAtAnotherDatabase(Shop shop) throws Exception {
		shop.access().apply(List.of(shop.opening("orders")));
		try (Shop branch = shop.branch(shop.mark() + "_branch");
				Connection there = branch.login(Shop.PASSWORD, Duration.ofSeconds(10)).connect();
				ExecutorService thread = Executors.newSingleThreadExecutor()) {
			new Change(new Statements(there), shop.mark()).open(GroupRole.of(Shop.CRM, shop.mark()),
					branch.table("orders"), Set.of(shop.mark() + "_crm"));
			Future<List<Outcome>> closing = thread.submit(() -> shop.access().apply(List.of(shop.closing("orders"))));
			assertThatExceptionOfType(TimeoutException.class).isThrownBy(() -> closing.get(2, TimeUnit.SECONDS));
			there.commit();
			assertThat(closing.get()).extracting(Outcome::ending).containsExactly(Ending.CLOSED);
			assertThat(shop.reads("crm", "sales.orders")).isFalse();
			assertThat(branch.reads("crm", "sales.orders")).isTrue();
		}
	}

	/** Executors, and what each is told. */
	@SuppressWarnings("unchecked")
	private static List<Ending> atOnce(Object... executorsAndOpenings) throws Exception {
		int count = executorsAndOpenings.length / 2;
		CyclicBarrier start = new CyclicBarrier(count);
		List<Callable<Reconciliation>> racers = new ArrayList<>();
		for (int index = 0; index < executorsAndOpenings.length; index += 2) {
			TableAccess access = (TableAccess) executorsAndOpenings[index];
			List<Opening> openings = (List<Opening>) executorsAndOpenings[index + 1];
			racers.add(() -> {
				start.await();
				return access.reconcile(openings, List.of());
			});
		}
		List<Ending> endings = new ArrayList<>();
		try (ExecutorService threads = Executors.newFixedThreadPool(count)) {
			for (Future<Reconciliation> racer : threads.invokeAll(racers)) {
				Reconciliation found = racer.get();
				Stream
					.concat(found.outcomes().stream().map(Outcome::ending), found.strays().stream().map(Stray::ending))
					.forEach(endings::add);
			}
		}
		return endings;
	}

}

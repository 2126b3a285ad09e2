package io.meshgate.api.structure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import io.meshgate.graph.Graph;
import io.meshgate.graph.person.Viewer;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever begins to read the mesh takes somebody who may see what it finds. What reads
 * on within a transaction was begun by another, and judges what is under its lock.
 */
class ReadersTakeAViewerTests {

	/** Who signs in is nobody yet, and is found by the identity alone. */
	private static final List<String> SIGN_IN = List.of("person.People.find", "person.People.findByKey",
			"person.People.findProgram", "person.People.signIn", "person.People.appoint", "hint.Hints.keep");

	/** What works by itself before anybody asks. */
	private static final List<String> START = List.of("migration.MigrationLease.prepare",
			"migration.MigrationLease.take", "migration.MigrationLease.giveBack",
			"migration.MigrationLease.removeLeftOverLock", "startup.IndexArrival.await", "words.Findable.catchUp",
			"hint.Hints.settle");

	/** What whoever runs the portal asks on its command line. */
	private static final List<String> COMMANDS = List.of("audit.Verification.verify");

	/** What opens a transaction for others, and loads that carry whoever looks. */
	private static final List<String> FOR_OTHERS = List.of("operation.Changes.make", "operation.Changes.tellDue",
			"loading.Wanted.load", "loading.Loadings.ofEach", "loading.Loadings.near");

	@Test
	void unlessNobodyAsks() {
		assertThat(readers("io.meshgate.graph")).hasSizeGreaterThan(100);
		assertThat(withoutViewer("io.meshgate.graph")).containsExactlyInAnyOrderElementsOf(
				Stream.of(SIGN_IN, START, COMMANDS, FOR_OTHERS).flatMap(List::stream).toList());
	}

	/**
	 * An import is run for whoever the controller has judged, and lineage is taken so.
	 */
	@Test
	void inTheApplicationWhereItDoesNotGoThroughAStore() {
		assertThat(withoutViewer("io.meshgate.api")).containsExactlyInAnyOrder("descriptor.ImportDescriptors.run",
				"descriptor.ImportDescriptors.wouldBeTheFirst", "lineage.intake.SharedWrites.write");
	}

	private static Set<String> withoutViewer(String root) {
		Set<String> names = new HashSet<>();
		readers(root).stream()
			.filter((method) -> method.getRawParameterTypes()
				.stream()
				.noneMatch((type) -> type.isEquivalentTo(Viewer.class)))
			.forEach((method) -> names
				.add(method.getOwner().getName().substring(root.length() + 1) + "." + method.getName()));
		return names;
	}

	private static List<JavaMethod> readers(String root) {
		return House.classes()
			.stream()
			.filter((type) -> type.getPackageName().startsWith(root) && !type.isEquivalentTo(Graph.class))
			.flatMap((type) -> type.getMethods().stream())
			.filter((method) -> !method.getModifiers().contains(JavaModifier.PRIVATE)
					&& !method.getModifiers().contains(JavaModifier.SYNTHETIC))
			.filter((method) -> opens(method, new HashSet<>()))
			.toList();
	}

	/** Itself, or by what else its class does. */
	private static boolean opens(JavaMethod method, Set<JavaMethod> seen) {
		return seen.add(method) && method.getMethodCallsFromSelf().stream().anyMatch((call) -> {
			JavaClass owner = call.getTargetOwner();
			if (owner.isEquivalentTo(Graph.class)) {
				return Set.of("read", "write", "rehearse").contains(call.getName());
			}
			return owner.equals(method.getOwner()) && call.getTarget()
				.resolveMember()
				.filter((called) -> called instanceof JavaMethod own && opens(own, seen))
				.isPresent();
		});
	}

}

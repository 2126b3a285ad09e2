package io.meshgate.auth;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.junit.jupiter.api.function.Executable;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Holds the policy that it is loaded with against its tests, and says what that fails
 * first.
 */
public final class PolicyTrial implements Supplier<Optional<String>> {

	private final PolicyTests tests = new PolicyTests();

	@Override
	public Optional<String> get() {
		return Stream.concat(rows(), claims()).filter((each) -> !each.holds()).map(Charge::name).findFirst();
	}

	private Stream<Charge> rows() {
		return PolicyTests.rows().stream().map((row) -> new Charge(String.join(",", row), () -> decides(row)));
	}

	private void decides(List<String> row) {
		this.tests.decidesAsTheTableSays(row.get(0), row.get(1), row.get(2), Action.valueOf(row.get(3)),
				Rule.valueOf(row.get(4)));
	}

	private Stream<Charge> claims() {
		return Arrays.stream(PolicyTests.class.getDeclaredMethods())
			.filter((method) -> AnnotationSupport.isAnnotated(method, Testable.class)
					&& method.getParameterCount() == 0)
			.map((method) -> new Charge(method.getName(), () -> method.invoke(this.tests)));
	}

	/**
	 * One thing that is asked of a policy.
	 */
	private record Charge(String name, Executable body) {

		/** Whatever goes wrong is what was looked for. */
		boolean holds() {
			try {
				this.body.execute();
				return true;
			}
			catch (Throwable failure) {
				return false;
			}
		}

	}

}

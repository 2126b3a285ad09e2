package io.meshgate.auth.mutant;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * What became of a mutant.
 *
 * @param mutant which
 * @param stillborn whether it does not even compile
 * @param killer what it failed first; null for a survivor
 */
public record Fate(Mutant mutant, boolean stillborn, @Nullable String killer) {

	/**
	 * Compiles a mutant and puts it on trial.
	 * @param mutant to be tried
	 * @param trial what says, of the policy that it is loaded with, what that fails first
	 * @return what became of it
	 */
	public static Fate of(Mutant mutant, Class<? extends Supplier<Optional<String>>> trial) {
		return Compilation.of(mutant)
			.map((classes) -> new Fate(mutant, false, tried(classes, trial).orElse(null)))
			.orElseGet(() -> new Fate(mutant, true, null));
	}

	/**
	 * Whether it lives and nobody noticed.
	 * @return false for what was killed, and for what was stillborn
	 */
	public boolean survived() {
		return !this.stillborn && this.killer == null;
	}

	private static Optional<String> tried(Map<String, byte[]> classes,
			Class<? extends Supplier<Optional<String>>> trial) {
		try {
			Object tried = new MutantLoader(trial.getPackageName(), classes).loadClass(trial.getName())
				.getConstructor()
				.newInstance();
			return ((Supplier<?>) tried).get() instanceof Optional<?> failed ? failed.map(String.class::cast)
					: Optional.empty();
		}
		catch (ReflectiveOperationException failure) {
			throw new IllegalStateException(failure);
		}
	}

}

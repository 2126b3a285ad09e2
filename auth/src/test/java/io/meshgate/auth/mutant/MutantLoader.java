package io.meshgate.auth.mutant;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;

/**
 * Loads the policy, and what holds it against its tests, for itself: the mutant as it was
 * made, the rest as it is.
 */
final class MutantLoader extends ClassLoader {

	private final String home;

	private final Map<String, byte[]> mutated;

	/**
	 * Loads for one mutant.
	 * @param home the package of which nothing is shared with other mutants
	 * @param mutated the classes that came of the mutant
	 */
	MutantLoader(String home, Map<String, byte[]> mutated) {
		super(MutantLoader.class.getClassLoader());
		this.home = home;
		this.mutated = mutated;
	}

	@Override
	protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
		if (!name.startsWith(this.home) || name.lastIndexOf('.') != this.home.length()) {
			return super.loadClass(name, resolve);
		}
		synchronized (getClassLoadingLock(name)) {
			Class<?> loaded = findLoadedClass(name);
			return (loaded != null) ? loaded : findClass(name);
		}
	}

	@Override
	protected Class<?> findClass(String name) throws ClassNotFoundException {
		byte[] bytes = this.mutated.containsKey(name) ? this.mutated.get(name) : read(name);
		return defineClass(name, bytes, 0, bytes.length);
	}

	private byte[] read(String name) throws ClassNotFoundException {
		try (var stream = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
			return Objects.requireNonNull(stream, name).readAllBytes();
		}
		catch (IOException failure) {
			throw new ClassNotFoundException(name, failure);
		}
	}

}

package io.meshgate.auth.mutant;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

import io.meshgate.auth.Decision;
import io.meshgate.graph.person.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Compiles a source for itself, beside the classes there are, and keeps what comes of it
 * in memory.
 */
final class Compilation extends ForwardingJavaFileManager<StandardJavaFileManager> {

	/** The fewer places there are to look for classes in, the quicker. */
	static final List<String> OPTIONS = List.of("-proc:none", "-classpath", String
		.join(System.getProperty("path.separator"), at(Decision.class), at(Standing.class), at(Nullable.class)));

	private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

	private final Map<String, ByteArrayOutputStream> classes = new HashMap<>();

	private Compilation(StandardJavaFileManager files) {
		super(files);
	}

	/** The classes by their names, unless it is no source that compiles. */
	static Optional<Map<String, byte[]>> of(Mutant mutant) {
		try (Compilation compilation = new Compilation(COMPILER.getStandardFileManager(null, null, null))) {
			boolean compiled = COMPILER
				.getTask(null, compilation, new DiagnosticCollector<>(), OPTIONS, null, List.of(new Text(mutant)))
				.call();
			return compiled ? Optional.of(compilation.bytes()) : Optional.empty();
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	private Map<String, byte[]> bytes() {
		Map<String, byte[]> bytes = new HashMap<>();
		this.classes.forEach((name, written) -> bytes.put(name, written.toByteArray()));
		return bytes;
	}

	@Override
	public JavaFileObject getJavaFileForOutput(JavaFileManager.Location location, String name, JavaFileObject.Kind kind,
			FileObject sibling) {
		return new SimpleJavaFileObject(URI.create("memory:///" + name), kind) {
			@Override
			public OutputStream openOutputStream() {
				return Compilation.this.classes.computeIfAbsent(name, (_) -> new ByteArrayOutputStream());
			}
		};
	}

	private static String at(Class<?> type) {
		return Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString())).toString();
	}

	private static final class Text extends SimpleJavaFileObject {

		private final String text;

		Text(Mutant mutant) {
			super(URI.create("memory:///" + mutant.type().replace('.', '/') + Kind.SOURCE.extension), Kind.SOURCE);
			this.text = mutant.text();
		}

		@Override
		public CharSequence getCharContent(boolean lenient) {
			return this.text;
		}

	}

}

package io.meshgate.api.structure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import org.jspecify.annotations.Nullable;

/**
 * A source file as it is read: its methods with their lengths, text blocks aside.
 *
 * @param file where it stands
 * @param lines how many lines it has
 * @param methods its methods, those of nested types included
 */
record Source(Path file, long lines, List<Method> methods) {

	/**
	 * A method.
	 *
	 * @param name the type's and its own
	 * @param lines how many lines its body has, text blocks aside
	 * @param parameters how many it takes; none where they are a record's components
	 */
	record Method(String name, long lines, int parameters) {
	}

	static List<Source> read(List<Path> files) {
		JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
		try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
			JavacTask task = (JavacTask) compiler.getTask(null, manager, null, List.of("-proc:none"), null,
					manager.getJavaFileObjectsFromPaths(files));
			SourcePositions positions = Trees.instance(task).getSourcePositions();
			List<Source> sources = new ArrayList<>();
			for (CompilationUnitTree unit : task.parse()) {
				sources.add(read(unit, positions));
			}
			return sources;
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	private static Source read(CompilationUnitTree unit, SourcePositions positions) throws IOException {
		Path file = Path.of(unit.getSourceFile().toUri());
		Methods methods = new Methods(unit, positions);
		methods.scan(unit, null);
		return new Source(file, Files.readAllLines(file).size(), List.copyOf(methods.found));
	}

	private static final class Methods extends TreeScanner<@Nullable Void, @Nullable Void> {

		private final List<Method> found = new ArrayList<>();

		private final CompilationUnitTree unit;

		private final SourcePositions positions;

		private final Deque<ClassTree> types = new ArrayDeque<>();

		private long inTextBlocks;

		Methods(CompilationUnitTree unit, SourcePositions positions) {
			this.unit = unit;
			this.positions = positions;
		}

		@Override
		public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
			this.types.push(type);
			super.visitClass(type, nothing);
			this.types.pop();
			return null;
		}

		@Override
		public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
			long before = this.inTextBlocks;
			super.visitMethod(method, nothing);
			if (method.getBody() != null) {
				ClassTree type = this.types.element();
				long lines = lines(method.getBody()) - (this.inTextBlocks - before);
				int parameters = (type.getKind() == Tree.Kind.RECORD && method.getReturnType() == null) ? 0
						: method.getParameters().size();
				this.found.add(new Method(type.getSimpleName() + "." + method.getName(), lines, parameters));
			}
			return null;
		}

		@Override
		public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void nothing) {
			this.inTextBlocks += lines(literal) - 1;
			return null;
		}

		private long lines(Tree tree) {
			LineMap map = this.unit.getLineMap();
			return map.getLineNumber(this.positions.getEndPosition(this.unit, tree))
					- map.getLineNumber(this.positions.getStartPosition(this.unit, tree)) + 1;
		}

	}

}

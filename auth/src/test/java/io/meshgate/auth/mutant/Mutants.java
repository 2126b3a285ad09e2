package io.meshgate.auth.mutant;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;

/**
 * All mutants there are of some sources.
 */
public final class Mutants {

	private Mutants() {
	}

	/**
	 * Reads the sources and changes each place of them in turn.
	 * @param sources of one package, all of them
	 * @return the mutants, in the order of the places
	 */
	public static List<Mutant> of(List<Path> sources) {
		JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
		try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
			JavacTask task = (JavacTask) compiler.getTask(null, files, null, Compilation.OPTIONS, null,
					files.getJavaFileObjectsFromPaths(sources));
			List<CompilationUnitTree> units = new ArrayList<>();
			task.parse().forEach(units::add);
			task.analyze();
			List<Mutant> mutants = new ArrayList<>();
			for (CompilationUnitTree unit : units) {
				mutants.addAll(Mutator.mutate(unit, Trees.instance(task)));
			}
			return mutants;
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

}

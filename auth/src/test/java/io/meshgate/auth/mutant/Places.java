package io.meshgate.auth.mutant;

import java.io.IOException;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;

/**
 * The places of one source, and what becomes of it when one of them is changed.
 */
final class Places {

	private final CompilationUnitTree unit;

	private final SourcePositions positions;

	private final String source;

	private final String type;

	private Places(CompilationUnitTree unit, SourcePositions positions) throws IOException {
		this.unit = unit;
		this.positions = positions;
		this.source = unit.getSourceFile().getCharContent(false).toString();
		this.type = unit.getPackageName() + unit.getSourceFile().getName().replaceAll(".*/(\\w+)\\.java", ".$1");
	}

	static Places of(CompilationUnitTree unit, Trees trees) throws IOException {
		return new Places(unit, trees.getSourcePositions());
	}

	/** Whether somebody wrote it. */
	boolean has(Tree place) {
		return this.positions.getEndPosition(this.unit, place) > this.positions.getStartPosition(this.unit, place);
	}

	String text(Tree place) {
		return this.source.substring(start(place), end(place));
	}

	Mutant changed(TreePath within, Mutation mutation, Tree place, String instead) {
		return new Mutant(this.type, mutation, name(within, text(place) + " -> " + instead),
				this.source.substring(0, start(place)) + instead + this.source.substring(end(place)));
	}

	Mutant swapped(TreePath within, IfTree first, IfTree second) {
		String text = this.source.substring(0, start(first)) + text(second)
				+ this.source.substring(end(first), start(second)) + text(first) + this.source.substring(end(second));
		return new Mutant(this.type, Mutation.ORDER,
				name(within, text(second.getCondition()) + " before " + text(first.getCondition())), text);
	}

	private String name(TreePath within, String change) {
		return this.type.substring(this.type.lastIndexOf('.') + 1) + "." + named(within) + ": "
				+ change.replaceAll("\\s+", " ");
	}

	/** The method, the constant or else the type in which a place is. */
	private static String named(TreePath within) {
		for (Tree tree : within) {
			if (tree instanceof MethodTree method) {
				return method.getName().toString();
			}
			if (tree instanceof ClassTree type) {
				return type.getSimpleName().toString();
			}
			if (tree instanceof VariableTree variable && variable.getInitializer() != null) {
				return variable.getName().toString();
			}
		}
		throw new IllegalArgumentException("A place in no type");
	}

	private int start(Tree place) {
		return Math.toIntExact(this.positions.getStartPosition(this.unit, place));
	}

	private int end(Tree place) {
		return Math.toIntExact(this.positions.getEndPosition(this.unit, place));
	}

}

package io.meshgate.auth.mutant;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import javax.lang.model.element.ElementKind;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a source and makes a mutant at each place where it decides something. It
 * knows places by their types and not by their names, so it finds those that come later.
 */
final class Mutator extends TreePathScanner<@Nullable Void, @Nullable Void> {

	private static final String DECISION = "io.meshgate.auth.Decision";

	private static final List<String> ANSWERS = List.of("Policy.visible(action)", "Policy.notApplicable(action)");

	private static final List<String> RULES = List.of("Rule.VISIBLE", "Rule.NOT_APPLICABLE");

	private static final Set<String> SETS = Set.of("EnumSet.of", "Set.of");

	private final Trees trees;

	private final Places places;

	private final List<Mutant> made = new ArrayList<>();

	private Mutator(Trees trees, Places places) {
		this.trees = trees;
		this.places = places;
	}

	static List<Mutant> mutate(CompilationUnitTree unit, Trees trees) throws IOException {
		Mutator mutator = new Mutator(trees, Places.of(unit, trees));
		mutator.scan(new TreePath(unit), null);
		return List.copyOf(mutator.made);
	}

	@Override
	public @Nullable Void scan(@Nullable Tree tree, @Nullable Void nothing) {
		if (tree instanceof ExpressionTree expression && isClaim(expression)) {
			doubt(expression);
		}
		return super.scan(tree, nothing);
	}

	/**
	 * What stands in brackets, or is turned round, is one claim and not two; what the
	 * compiler adds is none.
	 */
	private boolean isClaim(ExpressionTree expression) {
		return this.places.has(expression) && !(expression instanceof ParenthesizedTree)
				&& !(expression instanceof PrimitiveTypeTree) && !(expression instanceof AssignmentTree)
				&& !(getCurrentPath().getLeaf() instanceof AssignmentTree assigned
						&& assigned.getVariable() == expression)
				&& around().getKind() != Tree.Kind.LOGICAL_COMPLEMENT
				&& is(new TreePath(getCurrentPath(), expression), TypeKind.BOOLEAN);
	}

	/** What settles the whole of which it is a part is tried there. */
	private void doubt(ExpressionTree claim) {
		String text = this.places.text(claim);
		if (claim instanceof LiteralTree) {
			make(Mutation.CLAIM, claim, String.valueOf(!Boolean.parseBoolean(text)));
			return;
		}
		make(Mutation.CLAIM, claim, "!(" + text + ")");
		if (around().getKind() != Tree.Kind.CONDITIONAL_OR) {
			make(Mutation.CLAIM, claim, "true");
		}
		if (around().getKind() != Tree.Kind.CONDITIONAL_AND) {
			make(Mutation.CLAIM, claim, "false");
		}
	}

	private Tree around() {
		TreePath path = getCurrentPath();
		while (path.getLeaf() instanceof ParenthesizedTree) {
			path = path.getParentPath();
		}
		return path.getLeaf();
	}

	@Override
	public @Nullable Void visitMemberReference(MemberReferenceTree reference, @Nullable Void nothing) {
		if (isOf(getCurrentPath(), "java.util.function.Predicate")) {
			make(Mutation.CLAIM, reference, "_ -> true");
			make(Mutation.CLAIM, reference, "_ -> false");
		}
		return super.visitMemberReference(reference, nothing);
	}

	@Override
	public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
		if (isOf(getCurrentPath(), DECISION)) {
			answer(call, "");
		}
		if (SETS.contains(call.getMethodSelect().toString())) {
			call.getArguments().forEach((member) -> leaveOut(call, member));
			strangers(call).forEach((stranger) -> make(Mutation.MEMBER, call.getArguments().getLast(), stranger));
		}
		return super.visitMethodInvocation(call, nothing);
	}

	@Override
	public @Nullable Void visitCase(CaseTree arm, @Nullable Void nothing) {
		Tree body = arm.getBody();
		if (body != null && !(body instanceof MethodInvocationTree)
				&& isOf(getCurrentPath().getParentPath(), DECISION)) {
			answer(body, (body instanceof StatementTree) ? ";" : "");
		}
		if (isName(body) && getCurrentPath().getParentPath().getLeaf() instanceof SwitchExpressionTree all) {
			all.getCases()
				.stream()
				.filter((each) -> isName(each.getBody()))
				.map((each) -> this.places.text(each.getBody()))
				.distinct()
				.filter((other) -> !other.equals(this.places.text(body)))
				.forEach((other) -> make(Mutation.CASE, body, other));
		}
		return super.visitCase(arm, nothing);
	}

	private static boolean isName(@Nullable Tree tree) {
		return tree instanceof IdentifierTree || tree instanceof MemberSelectTree;
	}

	private void answer(Tree given, String end) {
		String text = this.places.text(given);
		ANSWERS.stream()
			.filter((answer) -> !answer.endsWith(text))
			.forEach((answer) -> make(Mutation.ANSWER, given, answer + end));
	}

	private void leaveOut(MethodInvocationTree call, ExpressionTree member) {
		String rest = call.getArguments()
			.stream()
			.filter((each) -> each != member)
			.map(this.places::text)
			.collect(Collectors.joining(", "));
		make(Mutation.MEMBER, call, rest.isEmpty() ? "java.util.Set.of()" : call.getMethodSelect() + "(" + rest + ")");
	}

	/** The last member with each in turn that is none. */
	private List<String> strangers(MethodInvocationTree call) {
		List<String> members = call.getArguments().stream().map(this.places::text).toList();
		TreePath last = new TreePath(getCurrentPath(), call.getArguments().getLast());
		String type = members.getLast().replaceAll("\\w+$", "");
		return this.trees.getTypeMirror(last) instanceof DeclaredType kind ? kind.asElement()
			.getEnclosedElements()
			.stream()
			.filter((each) -> each.getKind() == ElementKind.ENUM_CONSTANT && !members.contains(type + each))
			.map((each) -> members.getLast() + ", " + type + each)
			.toList() : List.of();
	}

	@Override
	public @Nullable Void visitMemberSelect(MemberSelectTree select, @Nullable Void nothing) {
		if (select.toString().startsWith("Rule.") && isOf(getCurrentPath(), "io.meshgate.auth.Rule")) {
			RULES.stream()
				.filter((rule) -> !rule.equals(select.toString()))
				.forEach((rule) -> make(Mutation.RULE, select, rule));
		}
		return super.visitMemberSelect(select, nothing);
	}

	@Override
	public @Nullable Void visitNewClass(NewClassTree made, @Nullable Void nothing) {
		if (isOf(getCurrentPath(), DECISION) && made.getArguments().size() == 4) {
			make(Mutation.WAY, made.getArguments().getLast(), "java.util.List.of()");
		}
		return super.visitNewClass(made, nothing);
	}

	@Override
	public @Nullable Void visitBlock(BlockTree block, @Nullable Void nothing) {
		List<? extends StatementTree> statements = block.getStatements();
		for (int place = 1; place < statements.size(); place++) {
			if (statements.get(place - 1) instanceof IfTree first && statements.get(place) instanceof IfTree second) {
				this.made.add(this.places.swapped(getCurrentPath(), first, second));
			}
		}
		return super.visitBlock(block, nothing);
	}

	private void make(Mutation mutation, Tree place, String instead) {
		this.made.add(this.places.changed(getCurrentPath(), mutation, place, instead));
	}

	private boolean isOf(TreePath path, String type) {
		return is(path, TypeKind.DECLARED)
				&& this.trees.getTypeMirror(path).toString().replaceAll("<.*", "").equals(type);
	}

	private boolean is(TreePath path, TypeKind kind) {
		TypeMirror type = this.trees.getTypeMirror(path);
		return type != null && type.getKind() == kind;
	}

}

package io.meshgate.api.descriptor.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.meshgate.api.descriptor.reading.Tree.Items;
import io.meshgate.api.descriptor.reading.Tree.Text;
import org.jspecify.annotations.Nullable;

/**
 * A tree that grows as a parser comes along, without recursion. It refuses what must not
 * be in a document: the same field twice, too much nesting, aliases without end, and
 * characters that are no text.
 */
final class Growing {

	private static final int DEEPEST = 64;

	private static final int ALIASES = 50;

	private static final long REPEATED = 1_000_000;

	private final Deque<Open> open = new ArrayDeque<>();

	private final Map<String, Known> anchors = new HashMap<>();

	private int aliases;

	private long repeated;

	private @Nullable Tree root;

	void begin(boolean mapping, @Nullable String anchor, int line) {
		if (this.open.size() >= DEEPEST) {
			throw new Unreadable("nested deeper than " + DEEPEST + " levels", line);
		}
		if (anchor != null) {
			this.anchors.remove(anchor);
		}
		this.open.push(new Open(mapping, anchor, line));
	}

	void end() {
		Open done = this.open.pop();
		add(new Known(done.tree(), done.size), done.anchor);
	}

	void text(String value, @Nullable String anchor, int line) {
		add(new Known(new Text(clean(value, line), line), value.length() + 1L), anchor);
	}

	void nothing(@Nullable String anchor, int line) {
		Open parent = this.open.peek();
		if (parent != null && parent.wantsName()) {
			throw new Unreadable("a field without a name", line);
		}
		add(new Known(new Tree.Nothing(line), 1), anchor);
	}

	void alias(String anchor, int line) {
		Known known = this.anchors.get(anchor);
		if (known == null) {
			throw new Unreadable("the alias '" + anchor + "' refers to nothing before it", line);
		}
		this.aliases++;
		if (this.aliases > ALIASES) {
			throw new Unreadable("more than " + ALIASES + " aliases", line);
		}
		this.repeated += known.size();
		if (this.repeated > REPEATED) {
			throw new Unreadable("aliases that repeat too much", line);
		}
		add(known, null);
	}

	@Nullable Tree root() {
		return this.root;
	}

	private void add(Known known, @Nullable String anchor) {
		if (anchor != null) {
			this.anchors.put(anchor, known);
		}
		Open parent = this.open.peek();
		if (parent == null) {
			this.root = known.tree();
		}
		else {
			parent.size += known.size();
			parent.add(known.tree());
		}
	}

	private static String clean(String value, int line) {
		for (int at = 0; at < value.length(); at++) {
			char character = value.charAt(at);
			boolean pair = Character.isHighSurrogate(character) && at + 1 < value.length()
					&& Character.isLowSurrogate(value.charAt(at + 1));
			if (character == 0 || (Character.isSurrogate(character) && !pair)) {
				throw new Unreadable("a character that is no text", line);
			}
			if (pair) {
				at++;
			}
		}
		return value;
	}

	/** A tree, and how large it is once every alias is replaced by what it stands for. */
	private record Known(Tree tree, long size) {
	}

	private static final class Open {

		private final boolean mapping;

		private final @Nullable String anchor;

		private final int line;

		private final Map<String, Tree> fields = new LinkedHashMap<>();

		private final List<Tree> items = new ArrayList<>();

		private @Nullable String name;

		private long size = 1;

		Open(boolean mapping, @Nullable String anchor, int line) {
			this.mapping = mapping;
			this.anchor = anchor;
			this.line = line;
		}

		boolean wantsName() {
			return this.mapping && this.name == null;
		}

		void add(Tree tree) {
			if (!this.mapping) {
				this.items.add(tree);
			}
			else if (this.name != null) {
				this.fields.put(this.name, tree);
				this.name = null;
			}
			else if (tree instanceof Text text) {
				if (this.fields.containsKey(text.value())) {
					throw new Unreadable("the field '" + text.value() + "' stands twice", text.line());
				}
				this.name = text.value();
			}
			else {
				throw new Unreadable("a field whose name is not a text", tree.line());
			}
		}

		Tree tree() {
			return this.mapping ? new Fields(this.fields, this.line) : new Items(this.items, this.line);
		}

	}

}

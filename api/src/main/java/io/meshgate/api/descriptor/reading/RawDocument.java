package io.meshgate.api.descriptor.reading;

import java.util.Optional;

/**
 * One document of a source: its text, and its content or why that cannot be read.
 *
 * @param number counted from 1
 * @param line the first line, counted from 1
 * @param content the text as it stands
 * @param tree what was read
 * @param problem why nothing was read
 */
public record RawDocument(int number, int line, String content, Optional<Tree> tree, Optional<Unreadable> problem) {

	static RawDocument read(int number, String content, Tree tree) {
		return new RawDocument(number, tree.line(), content, Optional.of(tree), Optional.empty());
	}

	RawDocument numbered(int other) {
		return new RawDocument(other, this.line, this.content, this.tree, this.problem);
	}

	static RawDocument bad(int number, int line, String content, Unreadable problem) {
		return new RawDocument(number, line, content, Optional.empty(), Optional.of(problem));
	}

}

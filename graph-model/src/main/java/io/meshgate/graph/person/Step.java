package io.meshgate.graph.person;

/**
 * One step on the way through the graph from a person to what they may do something with.
 *
 * @param relation how it is reached from what was before, at first from the person
 * @param kind what it leads to
 * @param id the identity of that
 * @param name for showing
 */
public record Step(Relation relation, StepKind kind, String id, String name) {
}

package io.meshgate.graph.lineage;

/**
 * Where an answer was cut: things are answered in the order of their distance, name and
 * id, so that the last one tells what is left.
 *
 * @param until how many hops the walk went at most
 * @param deeper whether all of that was answered, so that it goes on from there
 * @param distance of the last one that was answered
 * @param name of the last one
 * @param id of the last one
 */
public record LineageFrontier(int until, boolean deeper, int distance, String name, String id) {
}

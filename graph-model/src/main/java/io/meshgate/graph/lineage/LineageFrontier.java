package io.meshgate.graph.lineage;

/**
 * Where an answer was cut: things are answered in the order of their distance, name and
 * id, so that the last one tells what is left.
 *
 * @param until how many hops the walk goes when it is taken up again
 * @param distance of the last one that was answered; -1 where there is none
 * @param name of the last one
 * @param id of the last one
 */
public record LineageFrontier(int until, int distance, String name, String id) {
}

package io.meshgate.api.executor.postgresql;

/**
 * What one grant asks for.
 *
 * @param grant the grant's id in the portal
 * @param consumer to whom
 * @param table what
 * @param open false once the grant is over
 */
record Opening(String grant, Consumer consumer, Table table, boolean open) {
}

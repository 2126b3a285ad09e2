package io.meshgate.api.descriptor;

/**
 * How documents are to be imported.
 *
 * @param source who sends them; only the same source changes later what they describe
 * @param mode what to do with a document that is not whole
 * @param dryRun whether only to tell what would happen
 */
record ImportOptions(String source, Mode mode, boolean dryRun) {
}

package io.meshgate.graph.product.authoring;

/**
 * What changes of what a product says.
 *
 * @param profile what every product says
 * @param particulars what else some say
 */
public record ProductChange(Profile profile, Particulars particulars) {
}

package io.meshgate.frontend.rating;

/**
 * A rating in a list.
 *
 * @param cursor where this rating stands in the list
 * @param node the rating
 */
public record RatingEdge(String cursor, Rating node) {
}

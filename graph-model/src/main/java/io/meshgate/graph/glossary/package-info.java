/**
 * The words of the business: what they mean, each in its domain.
 */
@NullMarked
package io.meshgate.graph.glossary;

import org.jspecify.annotations.NullMarked;

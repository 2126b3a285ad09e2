/**
 * The words of the business over GraphQL.
 */
@NullMarked
package io.meshgate.api.glossary;

import org.jspecify.annotations.NullMarked;

/**
 * Defining, changing and relating terms.
 */
@NullMarked
package io.meshgate.api.glossary.authoring;

import org.jspecify.annotations.NullMarked;

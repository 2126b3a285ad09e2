/**
 * How terms are defined, changed and related by those who answer for their domains.
 */
@NullMarked
package io.meshgate.graph.glossary.authoring;

import org.jspecify.annotations.NullMarked;

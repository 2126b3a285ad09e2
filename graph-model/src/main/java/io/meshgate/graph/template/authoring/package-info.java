/**
 * How templates are offered, changed and withdrawn by those who run their platforms.
 */
@NullMarked
package io.meshgate.graph.template.authoring;

import org.jspecify.annotations.NullMarked;

/**
 * How rules are adopted, changed and retired by those who answer for where they hold.
 */
@NullMarked
package io.meshgate.graph.governance.authoring;

import org.jspecify.annotations.NullMarked;

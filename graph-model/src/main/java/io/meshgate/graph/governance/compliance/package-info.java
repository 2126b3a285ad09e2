/**
 * How products stand to the rules that are in force on them.
 */
@NullMarked
package io.meshgate.graph.governance.compliance;

import org.jspecify.annotations.NullMarked;

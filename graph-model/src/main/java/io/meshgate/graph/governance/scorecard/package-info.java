/**
 * How ready the mesh is: what is covered, what nobody answers for, and what goes in
 * circles.
 */
@NullMarked
package io.meshgate.graph.governance.scorecard;

import org.jspecify.annotations.NullMarked;

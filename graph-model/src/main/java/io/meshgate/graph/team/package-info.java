/**
 * Teams and who belongs to them.
 */
@NullMarked
package io.meshgate.graph.team;

import org.jspecify.annotations.NullMarked;

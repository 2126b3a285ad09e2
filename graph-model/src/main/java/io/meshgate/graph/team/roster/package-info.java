/**
 * How teams are made and changed, and who comes to belong to them.
 */
@NullMarked
package io.meshgate.graph.team.roster;

import org.jspecify.annotations.NullMarked;

/**
 * What the contract says of teams.
 */
@NullMarked
package io.meshgate.frontend.team;

import org.jspecify.annotations.NullMarked;

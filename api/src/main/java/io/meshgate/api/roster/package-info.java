/**
 * Making and changing teams, and deciding who belongs to them.
 */
@NullMarked
package io.meshgate.api.roster;

import org.jspecify.annotations.NullMarked;

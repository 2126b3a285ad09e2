/**
 * Whether one of many who act at the same instant wins, at whichever instance they act.
 */
@NullMarked
package io.meshgate.api.race;

import org.jspecify.annotations.NullMarked;

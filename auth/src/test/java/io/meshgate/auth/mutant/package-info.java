/**
 * The policy with one thing wrong in it, again and again, to see whether anybody notices.
 */
@NullMarked
package io.meshgate.auth.mutant;

import org.jspecify.annotations.NullMarked;

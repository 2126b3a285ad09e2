/**
 * A change on its way in: its input checked, carried out once, and stopped where it may
 * not be or somebody was faster.
 */
@NullMarked
package io.meshgate.api.operation;

import org.jspecify.annotations.NullMarked;

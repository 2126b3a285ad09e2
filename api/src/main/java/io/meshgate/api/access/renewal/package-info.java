/**
 * That access goes on, or is for something else: asked by whoever has it, from the wire
 * and back to it.
 */
@NullMarked
package io.meshgate.api.access.renewal;

import org.jspecify.annotations.NullMarked;

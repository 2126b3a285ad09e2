/**
 * Programs that open and close what is granted, where the data are. They run beside the
 * portal, never in it, and speak with it as any program does.
 */
@NullMarked
package io.meshgate.api.executor;

import org.jspecify.annotations.NullMarked;

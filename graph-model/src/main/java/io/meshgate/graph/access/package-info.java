/**
 * Requests for access: who asks for what, who decides, and how it ended.
 */
@NullMarked
package io.meshgate.graph.access;

import org.jspecify.annotations.NullMarked;

/**
 * How the graph comes up with the application: awaited, migrated, then handed out.
 */
@NullMarked
package io.meshgate.graph.startup;

import org.jspecify.annotations.NullMarked;

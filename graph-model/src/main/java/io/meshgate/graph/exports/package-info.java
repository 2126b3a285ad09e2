/**
 * The mesh as it is handed out: each node as it stands, with the document it came in.
 */
@NullMarked
package io.meshgate.graph.exports;

import org.jspecify.annotations.NullMarked;

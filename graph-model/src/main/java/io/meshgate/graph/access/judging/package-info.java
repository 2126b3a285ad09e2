/**
 * How requests are held against the access policies in force, and which ones those were.
 */
@NullMarked
package io.meshgate.graph.access.judging;

import org.jspecify.annotations.NullMarked;

/**
 * What those who use products think of them, and what the owners say to that.
 */
@NullMarked
package io.meshgate.graph.rating;

import org.jspecify.annotations.NullMarked;

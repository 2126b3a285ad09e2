/**
 * Words: how texts are taken apart and folded, so that they are found and sorted in any
 * language.
 */
@NullMarked
package io.meshgate.graph.words;

import org.jspecify.annotations.NullMarked;

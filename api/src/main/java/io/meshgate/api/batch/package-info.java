/**
 * What is asked of many parents at once, so that no list costs a statement per row.
 */
@NullMarked
package io.meshgate.api.batch;

import org.jspecify.annotations.NullMarked;

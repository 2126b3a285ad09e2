/**
 * The jobs that move data, their runs, and how fresh that leaves the data.
 */
@NullMarked
package io.meshgate.frontend.job;

import org.jspecify.annotations.NullMarked;

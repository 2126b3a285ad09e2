/**
 * How far the deciding on a request has come, as it is kept with the request.
 */
@NullMarked
package io.meshgate.graph.access.review;

import org.jspecify.annotations.NullMarked;

/**
 * What approvers want to know of a request, and what whoever made it tells them.
 */
@NullMarked
package io.meshgate.graph.access.question;

import org.jspecify.annotations.NullMarked;

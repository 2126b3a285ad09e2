/**
 * The forms of requests: what policies ask, and what is an answer to it.
 */
@NullMarked
package io.meshgate.graph.policy.form;

import org.jspecify.annotations.NullMarked;

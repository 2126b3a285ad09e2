/**
 * Who may do what: facts in, a decision with its reason out.
 */
@NullMarked
package io.meshgate.auth;

import org.jspecify.annotations.NullMarked;

/**
 * What all that is not GraphQL has in common: bodies within limits, and problems in RFC
 * 9457's form.
 */
@NullMarked
package io.meshgate.api.rest;

import org.jspecify.annotations.NullMarked;

/**
 * Opening and closing access on the platforms, which programs do and report.
 */
@NullMarked
package io.meshgate.api.provisioning;

import org.jspecify.annotations.NullMarked;

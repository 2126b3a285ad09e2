/**
 * What the contract says of the words of the business.
 */
@NullMarked
package io.meshgate.frontend.glossary;

import org.jspecify.annotations.NullMarked;

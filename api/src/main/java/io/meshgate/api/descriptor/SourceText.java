package io.meshgate.api.descriptor;

import io.meshgate.api.descriptor.reading.Format;

/**
 * A text that holds documents.
 *
 * @param file its name, for the report
 * @param format how it is written
 * @param bytes UTF-8
 */
record SourceText(String file, Format format, byte[] bytes) {
}

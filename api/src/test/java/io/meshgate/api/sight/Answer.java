package io.meshgate.api.sight;

import io.meshgate.api.sight.PlainAccess.Deed;

/**
 * That somebody may do something, as it is told on one of the paths to it.
 *
 * @param path where it is told
 * @param deed what they may do
 * @param thing with what
 */
record Answer(String path, Deed deed, String thing) {
}

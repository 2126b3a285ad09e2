package io.meshgate.frontend.contract;

import io.meshgate.frontend.port.Contract;

/**
 * A version in a list.
 *
 * @param cursor where this version stands in the list
 * @param node the version
 */
public record ContractEdge(String cursor, Contract node) {
}

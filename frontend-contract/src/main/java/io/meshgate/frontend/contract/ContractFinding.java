package io.meshgate.frontend.contract;

/**
 * Why a text cannot be read as a contract.
 *
 * @param line where, counted from 1
 * @param reason why, in the words of an import
 */
public record ContractFinding(int line, String reason) {
}

package io.meshgate.frontend.access;

import io.meshgate.frontend.port.OutputPort;

/**
 * What stands in the way of asking for one of the ports of a basket.
 *
 * @param outputPort the port
 * @param obstacle what it is, told as if that port had been asked for alone
 */
public record BasketObstacle(OutputPort outputPort, RequestObstacle obstacle) {
}

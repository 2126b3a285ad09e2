package io.meshgate.graph.access.basket;

import java.util.List;
import java.util.stream.Stream;

import io.meshgate.graph.access.AccessRequestStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AccessBasketStatusTests {

	@ParameterizedTest
	@CsvSource({ "IN_REVIEW APPROVED, OPEN", "REJECTED NEEDS_INFO, OPEN", "COUNTER_OFFERED WITHDRAWN, OPEN",
			"APPROVED APPROVED, APPROVED", "APPROVED REJECTED, PARTLY_APPROVED", "APPROVED WITHDRAWN, PARTLY_APPROVED",
			"EXPIRED APPROVED SUPERSEDED, PARTLY_APPROVED", "REJECTED REJECTED, REFUSED", "WITHDRAWN REJECTED, REFUSED",
			"WITHDRAWN WITHDRAWN, CLOSED", "EXPIRED SUPERSEDED, CLOSED" })
	void followsFromTheRequests(String requests, AccessBasketStatus status) {
		List<AccessRequestStatus> each = Stream.of(requests.split(" ")).map(AccessRequestStatus::valueOf).toList();
		assertThat(AccessBasketStatus.of(each)).isEqualTo(status);
		assertThat(AccessBasketStatus.of(each.reversed())).isEqualTo(status);
	}

}

package io.meshgate.api.executor.postgresql;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class GroupRoleTests {

	private static final String ID = "0b1f9c52-3f1f-4a53-8d5e-52c1b4a2a001";

	@Test
	void isCalledAfterItsConsumer() {
		GroupRole role = GroupRole.of(new Consumer("TEAM", ID, "sales"), "meshgate");
		assertThat(role.name()).isEqualTo("meshgate_team_0b1f9c52_3f1f_4a53_8_99c23dc51a4e");
		assertThat(role.remark()).isEqualTo("Made by Meshgate (meshgate) for team " + ID);
	}

	@Test
	void staysTheSameWhateverTheConsumerIsCalled() {
		assertThat(GroupRole.of(new Consumer("TEAM", ID, "sales"), "meshgate"))
			.isEqualTo(GroupRole.of(new Consumer("TEAM", ID, "shops"), "meshgate"));
	}

	@Test
	void isNobodyElses() {
		List<String> ids = List.of(ID, ID + "x", ID.toUpperCase(Locale.ROOT), "a.b", "a_b", "a b", "", "é", "e");
		Set<String> names = new HashSet<>();
		for (String kind : List.of("TEAM", "PERSON", "APPLICATION", "DATA_PRODUCT", "DATA_PRODUCTION")) {
			ids.forEach((id) -> names.add(GroupRole.of(new Consumer(kind, id, "key"), "meshgate").name()));
		}
		assertThat(names).hasSize(45);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "", ID, "\"; DROP ROLE x; --", "ünï—🙂", "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" })
	void isShortAndPlain(String id) {
		assertThat(GroupRole.of(new Consumer("DATA_PRODUCTS_AND_MORE", id, "key"), "abcdefghijklmno").name())
			.matches("[a-z0-9_]+")
			.satisfies((name) -> assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(63));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Mesh", "1mesh", "mesh_gate", "abcdefghijklmnop", "a%" })
	void isMarkedByAWordAlone(String mark) {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new DatabaseLogin("jdbc:postgresql://h/d", "u", "p", mark, Duration.ofSeconds(1)));
	}

}

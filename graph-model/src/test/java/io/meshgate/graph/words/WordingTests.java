package io.meshgate.graph.words;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordingTests {

	@ParameterizedTest
	@CsvSource({ "customerOrders, customer orders | customerorders",
			"customer_orders, customer orders | customerorders",
			"customer-orders.v2, customer orders v 2 | customerordersv2", "HTTPServer, http server | httpserver",
			"IDs, i ds | ids", "orders2024, orders 2024 | orders2024", "Crème Brûlée, creme brulee",
			"'Straße, ÆRØ', strasse aero", "ΟΔΟΣ οδός, οδοσ οδοσ", "İstanbul ıstanbul, istanbul istanbul", "٢٠٢٤, 2024",
			"ﬁnance ＦＵＬＬ, finance full", "顧客データ, 顧 客 データ | 顧客データ", "한국어, 한국어", "हिन्दी, हिन्दी" })
	void takesTextsApart(String text, String words) {
		assertThat(Wording.words(List.of(text))).isEqualTo(words);
	}

	@ParameterizedTest
	@CsvSource({ "أحمد, احمد", "إدارة, اداره", "آفاق, افاق", "مَبِيعَات, مبيعات", "مـبـيـعـات, مبيعات",
			"مستشفى, مستشفي", "المبيعات, المبيعات | مبيعات", "والمبيعات, والمبيعات | مبيعات",
			"للعملاء, للعملاء | عملاء", "الله, الله", "ﻣﺒﻴﻌﺎﺕ, مبيعات", "کتاب, كتاب" })
	void knowsArabicWordsInWhateverForm(String text, String words) {
		assertThat(Wording.words(List.of(text))).isEqualTo(words);
	}

	@Test
	void keepsPhrasesTogetherAndAddsTheRestBehind() {
		assertThat(Wording.words(List.of("dailyOrders of المبيعات", "x")))
			.isEqualTo("daily orders of المبيعات | x | dailyorders مبيعات");
	}

	@Test
	void sortsNamesWhateverTheirCaseAccentsOrVowels() {
		assertThat(Stream.of("Zürich", "apple", "Äpfel", "zebra", "APPLE pie", "إدارة", "ادارة", "بحث")
			.sorted((one, other) -> Wording.order(one).compareTo(Wording.order(other))))
			.containsExactly("Äpfel", "apple", "APPLE pie", "zebra", "Zürich", "إدارة", "ادارة", "بحث");
		assertThat(Wording.order("  A\tb\u0000c ")).isEqualTo("a b c");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\u0000", "\ud83d", "💥", "‏‎", "ًٌٍ", "...", "\"" })
	void findsNoWordsWhereThereAreNone(String text) {
		assertThat(Wording.words(List.of(text))).isEmpty();
	}

	@Test
	void takesNoMoreThanCanBeHeld() {
		assertThat(Wording.words(List.of("x".repeat(100_000)))).hasSize(64);
		assertThat(Wording.words(List.of("word ".repeat(100_000)))).hasSizeLessThan(25_000);
		assertThat(Wording.order("💥".repeat(10_000))).hasSize(200);
	}

}

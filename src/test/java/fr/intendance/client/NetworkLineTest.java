package fr.intendance.client;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NetworkLineTest {

	@ParameterizedTest
	@CsvSource({ "192.0.2.7, 192.0.2.7", "2001:db8:1:2:a:b:c:d, 20010db800010002", "2001:db8:1:2::1, 20010db800010002",
			"2001:db8:1:3::1, 20010db800010003", "::1, 0000000000000000", "a.host.example, a.host.example",
			"1:2:3, 1:2:3" })
	void takesAHouseholdForOneLine(String address, String line) {
		assertThat(NetworkLine.of(address)).isEqualTo(line);
	}

}

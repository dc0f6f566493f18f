package fr.intendance.access;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SecretTest {

	@Test
	void makesLinksOfAHundredAndNinetyTwoBits() {
		assertThat(Secret.link()).matches("[A-Za-z0-9_-]{32}");
	}

	@Test
	void makesPasswordsThatCanBeTyped() {
		assertThat(Secret.password()).matches("([a-hjkmnp-z2-9]{5}-){3}[a-hjkmnp-z2-9]{5}");
	}

	@Test
	void repeatsNone() {
		assertThat(IntStream.range(0, 1000).mapToObj(i -> Secret.password()).collect(Collectors.toSet())).hasSize(1000);
	}

	@Test
	void fingerprintsBySha256() {
		assertThat(Secret.fingerprint("abc"))
			.isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
	}

}

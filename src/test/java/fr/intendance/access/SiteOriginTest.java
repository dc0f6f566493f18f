package fr.intendance.access;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** A site that may frame the contact form. */
class SiteOriginTest {

	@ParameterizedTest
	@CsvSource({ "https://www.exemple.fr, https://www.exemple.fr", "https://Exemple.FR/, https://exemple.fr",
			"https://exemple.fr:443, https://exemple.fr", "https://exemple.fr:8443, https://exemple.fr:8443",
			"https://lefèvre.fr, https://xn--lefvre-5ua.fr", "http://localhost:8000, http://localhost:8000",
			"http://127.0.0.1:8000, http://127.0.0.1:8000" })
	void isNamedAsBrowsersCompareIt(String typed, String origin) {
		assertThat(new SiteOrigin(typed).value()).isEqualTo(origin);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "exemple.fr", "https://", "https://*", "https://*.exemple.fr",
			"https://exemple.fr/page", "https://exemple.fr?a=b", "https://user@exemple.fr", "https://exemple",
			"https://10.0.0.1", "https://exemple.fr https://autre.fr", "https://exemple.fr; script-src *",
			"https://exemple.fr\r\nX: y", "ftp://exemple.fr", "javascript:alert(1)", "https://exemple.fr:99999",
			"https://-exemple.fr'" })
	void isNothingElse(String typed) {
		assertThatIllegalArgumentException().isThrownBy(() -> new SiteOrigin(typed)).withMessageEndingWith(".");
	}

	@Test
	void isEncryptedUnlessItIsThisMachine() {
		assertThatIllegalArgumentException().isThrownBy(() -> new SiteOrigin("http://www.exemple.fr"))
			.withMessageContaining("https://");
	}

}

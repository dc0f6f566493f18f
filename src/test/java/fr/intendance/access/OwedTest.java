package fr.intendance.access;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;

import static org.assertj.core.api.Assertions.assertThat;

class OwedTest {

	@ParameterizedTest
	@EnumSource
	void opensItsOwnPageAndTheWayOut(Owed owed) {
		assertThat(Owed.before(who(owed), owed.page())).isEmpty();
		assertThat(Owed.before(who(owed), "/sign-in")).isEmpty();
		assertThat(Owed.before(who(owed), "/sign-out")).isEmpty();
		assertThat(Owed.before(who(owed), "/assets/calm.css")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/desk", "/engine-rest/task", "/camunda/app/tasklist/", "/sign-in/new-password",
			"/sign-in/second-factor", "/sign-in/second-factor/remove", "/sign-in/codes" })
	void opensNothingElseToAHalfSignedIn(String uri) {
		assertThat(Owed.before(who(Owed.CODE), uri)).hasValue(Owed.CODE);
	}

	@Test
	void asksForTheCodeBeforeTheNewPassword() {
		assertThat(Owed.before(who(Owed.NEW_PASSWORD, Owed.CODE), "/desk")).hasValue(Owed.CODE);
		assertThat(Owed.before(who(Owed.NEW_PASSWORD, Owed.CODE), "/sign-in/new-password")).hasValue(Owed.CODE);
	}

	@Test
	void asksNothingOfWhoOwesNothing() {
		assertThat(Owed.before(who(), "/desk")).isEmpty();
		assertThat(Owed.before(null, "/desk")).isEmpty();
	}

	private static Authentication who(Owed... owed) {
		return new TestingAuthenticationToken("camille", null, List.copyOf(Stream.of(owed).map(Owed::mark).toList()));
	}

}

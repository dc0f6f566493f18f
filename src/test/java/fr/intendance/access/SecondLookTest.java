package fr.intendance.access;

import java.time.Instant;
import java.util.Set;

import fr.intendance.ApplicationTest;
import fr.intendance.calendar.MovableClock;
import fr.intendance.engine.Colleague;
import fr.intendance.engine.Refusal;
import fr.intendance.engine.Refused;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

@ApplicationTest
class SecondLookTest {

	private static final Instant FRIDAY = Instant.parse("2026-11-27T10:00:00Z");

	private static final Rereading NOTHING = new Rereading(false, false, false);

	@Autowired
	private SecondLook look;

	@Autowired
	private IdentityService identity;

	@Autowired
	private MovableClock clock;

	@Test
	void isFreeForWhoeverDidNotDoIt() {
		this.clock.moveTo(FRIDAY);

		assertThatNoException().isThrownBy(() -> {
			this.look.atOnce(Set.of("assistant"), NOTHING, "manager");
			this.look.afterANight(Set.of("assistant"), FRIDAY, "manager");
		});
	}

	@Test
	void isFreeWhereNobodyDidAnything() {
		assertThatNoException().isThrownBy(() -> this.look.afterANight(Set.of(), FRIDAY, "manager"));
	}

	@ParameterizedTest
	@CsvSource({ "false, true, true, rereadParties", "true, false, true, rereadServices",
			"true, true, false, rereadTerms", "false, false, false, rereadParties" })
	void asksWhoWorksAloneToReadOverEachPoint(boolean parties, boolean services, boolean terms, String missing) {
		Rereading rereading = new Rereading(parties, services, terms);

		Refused refused = Refusal.of(() -> this.look.atOnce(Set.of("manager"), rereading, "manager"));

		assertThat(refused.status()).isEqualTo(400);
		assertThat(refused.field()).contains(missing);
	}

	@Test
	void letsWhoWorksAloneGoOnAtOnceAfterTheChecklist() {
		assertThatNoException().isThrownBy(() -> this.look.atOnce(Set.of("manager"), Rereading.complete(), "manager"));
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-27T16:00:00Z, true", "2026-11-29T10:00:00Z, true", "2026-11-29T22:59:00Z, true",
			"2026-11-29T23:00:00Z, false", "2026-11-30T08:00:00Z, false" })
	void hasWhoWorksAloneWaitUntilTheNextWorkingDayInParis(Instant now, boolean early) {
		this.clock.moveTo(now);

		if (early) {
			Refused refused = Refusal.of(() -> this.look.afterANight(Set.of("manager"), FRIDAY, "manager"));
			assertThat(refused.status()).isEqualTo(409);
			assertThat(refused.sentence()).contains("à partir du 30 novembre 2026");
		}
		else {
			assertThatNoException().isThrownBy(() -> this.look.afterANight(Set.of("manager"), FRIDAY, "manager"));
		}
	}

	@Test
	void sendsToAColleagueWhereThereIsOne() {
		this.clock.moveTo(FRIDAY.plusSeconds(864000));

		try (Colleague there = Colleague.joins(this.identity)) {
			assertThat(there).isNotNull();
			assertThat(
					Refusal.of(() -> this.look.atOnce(Set.of("manager"), Rereading.complete(), "manager")).sentence())
				.contains("une autre personne doit y porter un second regard");
			assertThat(Refusal.of(() -> this.look.afterANight(Set.of("manager"), FRIDAY, "manager")).status())
				.isEqualTo(409);
			assertThatNoException().isThrownBy(() -> this.look.afterANight(Set.of("manager"), FRIDAY, Colleague.ID));
		}
	}

	@Test
	void countsAColleagueWhoTookPartAsNobodyElse() {
		this.clock.moveTo(FRIDAY.plusSeconds(864000));

		try (Colleague there = Colleague.joins(this.identity)) {
			assertThat(there).isNotNull();
			assertThatNoException()
				.isThrownBy(() -> this.look.afterANight(Set.of("manager", Colleague.ID), FRIDAY, "manager"));
		}
	}

}

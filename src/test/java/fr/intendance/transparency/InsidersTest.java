package fr.intendance.transparency;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fr.intendance.ApplicationTest;
import fr.intendance.calendar.MovableClock;
import fr.intendance.client.Assignments;
import fr.intendance.client.Engagement;
import fr.intendance.client.Enquiries;
import fr.intendance.client.EnquiryFixture;
import fr.intendance.client.FreeText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class InsidersTest {

	private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

	@Autowired
	private Insiders insiders;

	@Autowired
	private Enquiries enquiries;

	@Autowired
	private Assignments assignments;

	@Autowired
	private MovableClock clock;

	private Engagement engagement;

	@BeforeEach
	void somebodyWrote() {
		this.engagement = this.enquiries.receive(EnquiryFixture.ofCamille(), Optional.empty());
	}

	@Test
	void thoseWhoSeeAllClientsAreInFromTheStart() {
		assertThat(of()).contains(new Insider("manager", true, MONDAY, Optional.empty())).allMatch(Insider::manager);
	}

	@Test
	void whoIsAssignedIsInUntilThatEnds() {
		wait(1);
		assign();
		List<Insider> assigned = of();
		wait(2);
		withdraw();
		List<Insider> withdrawn = of();
		wait(3);
		assign();

		assertThat(assigned).contains(new Insider("assistant", false, MONDAY.plusDays(1), Optional.empty()));
		assertThat(withdrawn)
			.contains(new Insider("assistant", false, MONDAY.plusDays(1), Optional.of(MONDAY.plusDays(3))));
		assertThat(of()).filteredOn((one) -> !one.manager())
			.containsExactly(new Insider("assistant", false, MONDAY.plusDays(1), Optional.of(MONDAY.plusDays(3))),
					new Insider("assistant", false, MONDAY.plusDays(6), Optional.empty()));
	}

	private List<Insider> of() {
		return this.insiders.of(this.engagement.reference());
	}

	private void assign() {
		this.assignments.assign(this.engagement.reference(), "assistant", new FreeText("Absence"));
	}

	private void withdraw() {
		this.assignments.withdraw(this.engagement.reference(), "assistant", new FreeText("Retour"));
	}

	private void wait(int days) {
		this.clock.moveTo(this.clock.instant().plus(Duration.ofDays(days)));
	}

}

package fr.intendance.offboarding;

import java.time.LocalDate;
import java.util.Map;

import fr.intendance.ApplicationTest;
import fr.intendance.client.Engagements;
import fr.intendance.client.FreeText;
import fr.intendance.client.Whereabouts;
import fr.intendance.client.Whereabouts.Party;
import fr.intendance.reporting.ReportAnswers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Whose turn it is with the report of a contract that is over. */
@ApplicationTest
class LastReportTest {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Engagements engagements;

	@Autowired
	private ReportAnswers answers;

	private Leaver leaver;

	@BeforeEach
	void theContractIsOver() {
		this.leaver = new Leaver(this.context).underContract();
		this.leaver.terminate(LocalDate.of(2026, 12, 23));
		this.leaver.to(LocalDate.of(2026, 12, 24));
		this.leaver.settleReport("2026-11");
	}

	@Test
	void isTheFirmsUntilItIsSent() {
		assertThat(whereabouts().waitingFor()).isEqualTo(Party.FIRM);
		assertThat(whereabouts().waitingOn()).isEqualTo("final-report");
	}

	@Test
	void isTheClientsOnceTheyHaveIt() {
		send();
		Whereabouts sent = whereabouts();

		this.leaver.to(LocalDate.of(2027, 1, 4));

		assertThat(sent.waitingFor()).isEqualTo(Party.CLIENT);
		assertThat(sent.waitingOn()).isEqualTo("report");
		assertThat(whereabouts().nextAt()).as("after a reminder").isAfter(sent.nextAt());
	}

	@Test
	void isTheFirmsAgainWhenTheyContestIt() {
		send();

		this.answers.contest(this.leaver.reference.key("2026-12"), "used", new FreeText("C’est beaucoup."),
				this.leaver.byLink());
		Whereabouts contested = whereabouts();
		this.leaver.submit("UserTask_SettleContestation",
				Map.of("decision", "MAINTAIN", "explanation", "Le relevé du temps est exact."));

		assertThat(contested.waitingFor()).isEqualTo(Party.FIRM);
		assertThat(contested.waitingOn()).isEqualTo("settle-contestation");
		assertThat(whereabouts().waitingOn()).isEqualTo("handover");
	}

	private void send() {
		this.leaver.submit("UserTask_ReviewReport", Map.of("decision", "APPROVE", "summary", "Tout est à jour."));
	}

	private Whereabouts whereabouts() {
		return this.engagements.get(this.leaver.reference).whereabouts();
	}

}

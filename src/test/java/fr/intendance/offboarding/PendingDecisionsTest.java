package fr.intendance.offboarding;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import fr.intendance.ApplicationTest;
import fr.intendance.client.Engagements;
import fr.intendance.client.FreeText;
import fr.intendance.engine.Refusal;
import fr.intendance.engine.Refused;
import fr.intendance.reporting.ReportAnswers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** The client contests a line, and the firm is about to certify that all is over. */
@ApplicationTest
class PendingDecisionsTest {

	private static final LocalDate END = LocalDate.of(2026, 12, 23);

	@Autowired
	private ApplicationContext context;

	@Autowired
	private ReportAnswers answers;

	@Autowired
	private Closing closing;

	@Autowired
	private Engagements engagements;

	private Leaver leaver;

	@BeforeEach
	void theContractEnds() {
		this.leaver = new Leaver(this.context).underContract();
		this.leaver.terminate(END);
	}

	@Test
	void settleWhatWasContestedBeforeTheEnd() {
		this.leaver.to(LocalDate.of(2026, 12, 22));
		this.leaver.submit("UserTask_ReviewReport", Map.of("decision", "APPROVE", "summary", "Tout est à jour."));
		contest("2026-11");
		untilDeletion();
		Refused refused = deletion();

		this.leaver.submit("UserTask_SettleContestation",
				Map.of("decision", "MAINTAIN", "explanation", "Le relevé du temps est exact."));
		this.leaver.confirmDeletion();

		assertThat(refused.status()).isEqualTo(409);
		assertThat(refused.sentence()).contains("attend votre décision");
		assertThat(this.leaver.running()).isZero();
	}

	@Test
	void settleWhatIsContestedWhileTheDossierIsHandedBack() {
		this.leaver.to(LocalDate.of(2026, 12, 22));
		this.leaver.submit("UserTask_ReviewReport", Map.of("decision", "APPROVE", "summary", "Tout est à jour."));
		untilDeletion();
		contest("2026-11");
		Refused refused = deletion();

		this.leaver.submit("UserTask_DoWork", Map.of("pieces", 0, "minutes", 20, "result", "Vérifié : c’est exact."));
		this.leaver.confirmDeletion();

		assertThat(refused.status()).isEqualTo(409);
		assertThat(this.leaver.running()).isZero();
	}

	@Test
	void keepTheTaskOfALineThatWasContestedAfterItsTime() {
		this.leaver.to(LocalDate.of(2026, 12, 4));
		this.leaver.submit("UserTask_ReviewReport", Map.of("decision", "APPROVE", "summary", "Tout est à jour."));
		this.leaver.to(LocalDate.of(2026, 12, 9));
		this.leaver.to(LocalDate.of(2026, 12, 21));
		contest("2026-11");

		untilDeletion();

		assertThat(this.leaver.tasks("UserTask_DoWork")).singleElement();
		assertThat(deletion().status()).isEqualTo(409);
	}

	@Test
	void comeTooLateOnceTheCopiesAreDeleted() {
		this.leaver.to(LocalDate.of(2026, 12, 22));
		this.leaver.submit("UserTask_ReviewReport", Map.of("decision", "APPROVE", "summary", "Tout est à jour."));
		untilDeletion();
		this.closing.confirmDeletion(this.leaver.reference, this.leaver.today(), Optional.empty(), "manager");

		Refused late = Refusal.of(() -> contest("2026-11"));

		assertThat(late.status()).isEqualTo(409);
		assertThat(late.sentence()).contains("Votre dossier est clos");
		assertThat(this.engagements.get(this.leaver.reference).endedAt()).isEmpty();
	}

	private void contest(String month) {
		this.answers.contest(this.leaver.reference.key(month), "used", new FreeText("C’est beaucoup."),
				this.leaver.byLink());
	}

	/** The last report is agreed to, and everything is handed back. */
	private void untilDeletion() {
		this.leaver.to(END.plusDays(1));
		this.leaver.settleReport("2026-12");
		this.leaver.receive();
	}

	private Refused deletion() {
		return Refusal.of(() -> this.closing.confirmDeletion(this.leaver.reference, this.leaver.today(),
				Optional.empty(), "manager"));
	}

}

package fr.intendance.work;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import fr.intendance.ApplicationTest;
import fr.intendance.calendar.MovableClock;
import fr.intendance.client.Answer;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Enquiries;
import fr.intendance.client.EnquiryFixture;
import fr.intendance.client.FreeText;
import fr.intendance.engine.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
class LedgerTest {

	private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

	private static final YearMonth DECEMBER = YearMonth.of(2026, 12);

	private static final FreeText DONE = new FreeText("Fait.");

	@Autowired
	private Enquiries enquiries;

	@Autowired
	private Work work;

	@Autowired
	private Recording recording;

	@Autowired
	private Ledger ledger;

	@Autowired
	private JdbcClient database;

	@Autowired
	private MovableClock clock;

	private EngagementReference reference;

	@BeforeEach
	void aContractIsInForce() {
		this.reference = this.enquiries.receive(EnquiryFixture.ofCamille(), Optional.empty()).reference();
		MandateFixture.sign(this.database, this.reference);
	}

	@Test
	void addsUpEachMonthByItself() {
		this.clock.moveTo(Instant.parse("2026-12-02T09:00:00Z"));
		direct("INVOICING", LocalDate.of(2026, 11, 30), 50);
		direct("PAYROLL_VARIABLES", LocalDate.of(2026, 11, 16), 10);
		direct("INVOICING", LocalDate.of(2026, 12, 1), 7);

		assertThat(this.recording.balance(this.reference, NOVEMBER)).isEqualTo(new Balance(720, 0, 60));
		assertThat(this.recording.balance(this.reference, DECEMBER)).isEqualTo(new Balance(1440, 0, 7));
		assertThat(this.recording.balance(this.reference, DECEMBER.plusMonths(1))).isEqualTo(new Balance(1440, 0, 0));
	}

	@Test
	void tellsHowFarAPartialMonthIsOverspent() {
		direct("INVOICING", LocalDate.of(2026, 11, 20), 721);

		Balance balance = this.recording.balance(this.reference, NOVEMBER);

		assertThat(balance.left()).isZero();
		assertThat(balance.overage()).isEqualTo(1);
	}

	@Test
	void owesNothingForAMonthBeforeTheContract() {
		Balance balance = this.recording.balance(this.reference, NOVEMBER.minusMonths(1));

		assertThat(balance).isEqualTo(new Balance(0, 0, 0));
		assertThat(balance.overage()).isZero();
	}

	@Test
	void addsUpOneClientWithoutTheOthers() {
		EngagementReference other = this.enquiries.receive(EnquiryFixture.ofCamille(), Optional.empty()).reference();
		MandateFixture.sign(this.database, other);
		direct("INVOICING", LocalDate.of(2026, 11, 20), 45);

		assertThat(this.recording.balance(other, NOVEMBER).usedMinutes()).isZero();
		assertThat(this.ledger.of(other, NOVEMBER)).isEmpty();
	}

	@Test
	void listsAMonthByDayAndThenAsItWasWritten() {
		LedgerEntry late = direct("INVOICING", LocalDate.of(2026, 11, 20), 1);
		LedgerEntry early = direct("INVOICING", LocalDate.of(2026, 11, 17), 2);
		LedgerEntry sameDay = direct("INVOICING", LocalDate.of(2026, 11, 17), 3);

		assertThat(this.ledger.of(this.reference, NOVEMBER)).extracting(LedgerEntry::id)
			.containsExactly(early.id(), sameDay.id(), late.id());
	}

	@Test
	void countsAnEntryThatIsWrittenAtTheVeryMomentOfTheCutOff() {
		LedgerEntry entry = direct("INVOICING", LocalDate.of(2026, 11, 20), 10);
		CutOff atThatMoment = new CutOff(NOVEMBER.atEndOfMonth(), entry.recordedAt());
		CutOff before = new CutOff(NOVEMBER.atEndOfMonth(), entry.recordedAt().minusMillis(1));

		assertThat(this.ledger.between(this.reference, CutOff.none(), atThatMoment)).hasSize(1);
		assertThat(this.ledger.between(this.reference, CutOff.none(), before)).isEmpty();
		assertThat(this.ledger.between(this.reference, atThatMoment, atThatMoment)).isEmpty();
	}

	@Test
	void leavesToTheNextMonthWhatWasDoneInIt() {
		this.clock.moveTo(Instant.parse("2026-12-02T09:00:00Z"));
		LedgerEntry inDecember = direct("INVOICING", LocalDate.of(2026, 12, 1), 10);
		CutOff november = new CutOff(NOVEMBER.atEndOfMonth(), inDecember.recordedAt());
		CutOff december = new CutOff(DECEMBER.atEndOfMonth(), inDecember.recordedAt());

		assertThat(this.ledger.between(this.reference, CutOff.none(), november)).isEmpty();
		assertThat(this.ledger.between(this.reference, november, december)).extracting(LedgerEntry::id)
			.containsExactly(inDecember.id());
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-16, true", "2026-11-23, true", "2026-11-15, false", "2026-11-24, false" })
	void takesDaysFromTheStartOfTheContractUntilToday(LocalDate day, boolean taken) {
		if (taken) {
			assertThat(direct("INVOICING", day, 5).doneOn()).isEqualTo(day);
		}
		else {
			assertThatExceptionOfType(Refused.class).isThrownBy(() -> direct("INVOICING", day, 5))
				.withMessage("Indiquez un jour déjà passé, à compter du début du contrat.")
				.satisfies((refused) -> assertThat(refused.status()).isEqualTo(400));
		}
	}

	@Test
	void knowsWhichDayItIsInParis() {
		this.clock.moveTo(Instant.parse("2026-11-30T23:30:00Z"));

		LedgerEntry entry = direct("INVOICING", LocalDate.of(2026, 12, 1), 5);

		assertThat(this.ledger.of(this.reference, DECEMBER)).extracting(LedgerEntry::id).containsExactly(entry.id());
	}

	@Test
	void writesNothingDownForAServiceOutsideTheContract() {
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> direct("gardening", LocalDate.of(2026, 11, 20), 5))
			.withMessage("Choisissez un service du contrat : INVOICING, PAYROLL_VARIABLES.")
			.satisfies((refused) -> assertThat(refused.field()).contains("service"));

		assertThat(this.ledger.of(this.reference, NOVEMBER)).isEmpty();
	}

	@Test
	void hasNoBalanceWithoutAContract() {
		EngagementReference other = this.enquiries.receive(EnquiryFixture.ofCamille(), Optional.empty()).reference();

		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.recording.balance(other, NOVEMBER))
			.withMessage("Aucun contrat n’est en vigueur pour ce dossier : il doit d’abord être signé et activé.")
			.satisfies((refused) -> assertThat(refused.status()).isEqualTo(409));
	}

	@Test
	void lookAtEachOthersWorkWhileThereAreTwo() {
		String key = entrusted("PAYROLL_VARIABLES").key();
		this.recording.record(key, 1, 30, DONE, "assistant");

		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.recording.accept(key, "assistant"))
			.withMessageContaining("une autre personne doit y porter un second regard")
			.satisfies((refused) -> assertThat(refused.status()).isEqualTo(409));
		this.recording.accept(key, "manager");

		assertThat(this.work.task(key).checkedBy()).contains("manager");
	}

	@Test
	void countsTheTimeOfBothAttempts() {
		String key = entrusted("PAYROLL_VARIABLES").key();
		this.recording.record(key, 1, 30, DONE, "assistant");
		this.recording.giveBack(key, new FreeText("Il manque un congé."), "manager");

		this.recording.record(key, 1, 15, DONE, "assistant");

		assertThat(this.ledger.of(this.work.task(key))).extracting(LedgerEntry::minutes).containsExactly(30, 15);
		assertThat(this.recording.balance(this.reference, NOVEMBER).usedMinutes()).isEqualTo(45);
	}

	@Test
	void writesNothingDownWhenAFinishedTaskIsNotedAgain() {
		String key = entrusted("INVOICING").key();
		this.recording.record(key, 1, 30, DONE, "assistant");

		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.recording.record(key, 1, 30, DONE, "assistant"));

		assertThat(this.recording.balance(this.reference, NOVEMBER).usedMinutes()).isEqualTo(30);
	}

	@Test
	void knowsNoTaskThatDoesNotExist() {
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.work.task(this.reference.key("T99")))
			.withMessage("Cette tâche n’existe pas. Vérifiez sa référence.")
			.satisfies((refused) -> assertThat(refused.status()).isEqualTo(404));
	}

	@ParameterizedTest
	@CsvSource({
			// today, when the next month begins in Paris, when the month's work is due
			"2026-11-23T09:00:00Z, 2026-11-30T23:00:00Z, 2026-11-30T16:30:00Z",
			"2026-11-30T15:00:00Z, 2026-11-30T23:00:00Z, 2026-12-02T16:30:00Z",
			"2026-12-01T08:00:00Z, 2026-12-31T23:00:00Z, 2026-12-23T16:30:00Z",
			"2027-03-31T08:00:00Z, 2027-03-31T22:00:00Z, 2027-04-02T15:30:00Z",
			"2027-10-01T08:00:00Z, 2027-10-31T23:00:00Z, 2027-10-29T15:30:00Z" })
	void plansByTheMonthInParis(Instant now, Instant next, Instant due) {
		this.clock.moveTo(now);

		Instant planned = this.work.plan(this.reference);

		assertThat(planned).isEqualTo(next);
		assertThat(this.work.tasks(this.reference)).extracting(WorkTask::dueAt).containsExactly(due, due);
	}

	@Test
	void plansNothingBeforeTheContractBegins() {
		this.clock.moveTo(Instant.parse("2026-11-10T09:00:00Z"));

		Instant planned = this.work.plan(this.reference);

		assertThat(planned).isEqualTo("2026-11-15T23:00:00Z");
		assertThat(this.work.tasks(this.reference)).isEmpty();
	}

	@Test
	void numbersTasksInTheOrderInWhichTheyCome() {
		List<String> keys = List.of(entrusted("INVOICING").key(), entrusted("INVOICING").key(),
				entrusted("PAYROLL_VARIABLES").key());

		assertThat(keys).containsExactly(this.reference.key("T1"), this.reference.key("T2"), this.reference.key("T3"));
	}

	@Test
	void leavesWhatIsAskedUntouchedUntilItIsEntrusted() {
		WorkTask asked = this.work.note(this.reference, "INVOICING", new FreeText("Refaire la facture 12."),
				Optional.empty(), "assistant");

		assertThat(asked.state()).isEqualTo(WorkState.ASKED);
		assertThat(asked.dueAt()).isEqualTo("2026-11-30T16:30:00Z");
		this.work.entrustAsked(this.reference);

		assertThat(this.work.task(asked.key()).state()).isEqualTo(WorkState.OPEN);
	}

	private WorkTask entrusted(String service) {
		Answer answer = new Answer(Answer.How.PHONE, "manager", this.clock.instant());
		WorkTask asked = this.work.note(this.reference, service, new FreeText("Merci."), Optional.of(answer.how()),
				answer.by());
		this.work.entrustAsked(this.reference);
		return this.work.task(asked.key());
	}

	private LedgerEntry direct(String service, LocalDate on, int minutes) {
		return this.recording.recordDirect(this.reference, service, on, 0, minutes, DONE, "manager");
	}

}

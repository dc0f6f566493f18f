package fr.intendance.onboarding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import fr.intendance.calendar.FrenchDate;
import fr.intendance.client.Answer;
import fr.intendance.client.PersonName;
import fr.intendance.engine.Refused;
import fr.intendance.quote.SigningPlace;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** Whether and until when a client may withdraw. Days are in Paris. */
@Table("withdrawal_right")
class WithdrawalRight {

	@Id
	private final String reference;

	private SigningPlace place;

	private Integer headcount;

	private boolean outsideMainActivity;

	private boolean granted;

	private String notice;

	private LocalDate signedOn;

	private LocalDate noPaymentBefore;

	private LocalDate lastDay;

	private boolean earlyStart;

	private Instant withdrawnAt;

	private Answer.How cameBy;

	private String givenBy;

	private PersonName name;

	@Version
	private Long version;

	WithdrawalRight(String reference) {
		this.reference = reference;
	}

	void decide(Circumstances circumstances, int mostEmployees) {
		this.granted = circumstances.allowWithdrawal(mostEmployees);
		this.place = circumstances.place();
		this.headcount = circumstances.headcount().orElse(null);
		this.outsideMainActivity = circumstances.outsideMainActivity();
	}

	void notified(String notice) {
		this.notice = notice;
	}

	/** From now on the days count. */
	void begin(LocalDate signedOn, LocalDate noPaymentBefore, LocalDate lastDay, boolean earlyStart) {
		this.signedOn = signedOn;
		this.noPaymentBefore = noPaymentBefore;
		this.lastDay = lastDay;
		this.earlyStart = earlyStart;
	}

	/** The service begins after the last day, unless the client asked otherwise. */
	void requireStart(LocalDate startOn) {
		if (this.lastDay != null && !this.earlyStart && !startOn.isAfter(this.lastDay)) {
			throw Refused.invalid("startOn",
					("Le client peut se rétracter jusqu’au %s et n’a pas demandé un début anticipé\u00a0:"
							+ " indiquez un jour après cette date.")
						.formatted(FrenchDate.date(this.lastDay)));
		}
	}

	void withdraw(PersonName name, Answer answer, LocalDate today) {
		if (this.lastDay == null || today.isAfter(this.lastDay)) {
			throw Refused.late("Le délai pour se rétracter est passé, ou ce contrat n’en prévoit pas. Vous pouvez "
					+ "toujours mettre fin au contrat avec son préavis.");
		}
		if (this.withdrawnAt != null) {
			throw Refused.late("Votre rétractation est déjà enregistrée\u00a0: vous n’avez plus rien à faire.");
		}
		this.withdrawnAt = answer.at();
		this.cameBy = answer.how();
		this.givenBy = answer.by();
		this.name = name;
	}

	boolean granted() {
		return this.granted;
	}

	/** The number of the notice with its form, once it was issued. */
	Optional<String> notice() {
		return Optional.ofNullable(this.notice);
	}

	Optional<Withdrawals.Window> window() {
		return Optional.ofNullable(this.lastDay)
			.map((last) -> new Withdrawals.Window(this.signedOn, this.noPaymentBefore, last, this.earlyStart,
					Optional.ofNullable(this.withdrawnAt)));
	}

}

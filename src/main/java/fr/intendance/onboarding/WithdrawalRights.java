package fr.intendance.onboarding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import fr.intendance.calendar.BusinessZone;
import fr.intendance.calendar.WorkingDays;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Timeline;

import org.springframework.stereotype.Component;

/** Decides who may withdraw, and counts their days. */
@Component
class WithdrawalRights {

	private final WithdrawalRightRepository rights;

	private final WithdrawalLaw law;

	private final WorkingDays workingDays;

	private final Timeline timeline;

	private final Clock clock;

	WithdrawalRights(WithdrawalRightRepository rights, WithdrawalLaw law, WorkingDays workingDays, Timeline timeline,
			Clock clock) {
		this.rights = rights;
		this.law = law;
		this.workingDays = workingDays;
		this.timeline = timeline;
		this.clock = clock;
	}

	Optional<WithdrawalRight> of(EngagementReference reference) {
		return this.rights.findById(reference.value());
	}

	boolean isGranted(EngagementReference reference) {
		return of(reference).filter(WithdrawalRight::granted).isPresent();
	}

	/** Where it will be signed was said, so that the contract can tell the right. */
	void decide(EngagementReference reference, Circumstances circumstances) {
		WithdrawalRight right = of(reference).orElseGet(() -> new WithdrawalRight(reference.value()));
		right.decide(circumstances, rule().mostEmployees());
		this.rights.save(right);
		if (right.granted()) {
			this.timeline.record(reference, "withdrawal.granted");
		}
	}

	/** The notice and its form were issued. */
	void notified(EngagementReference reference, String notice) {
		WithdrawalRight right = of(reference).orElseThrow();
		right.notified(notice);
		this.rights.save(right);
	}

	/** How many days the client has, and how many of them without payment. */
	WithdrawalLaw.Rule rule() {
		return this.law.on(today());
	}

	/**
	 * The contract was signed: the days count from the next one on and end on a working
	 * day (C. conso art. L221-19).
	 */
	void begin(EngagementReference reference, LocalDate signedOn, boolean earlyStart) {
		of(reference).filter(WithdrawalRight::granted).ifPresent((right) -> {
			WithdrawalLaw.Rule rule = rule();
			LocalDate last = this.workingDays.onOrAfter(signedOn.plusDays(rule.days()));
			right.begin(signedOn, signedOn.plusDays(rule.daysWithoutPayment() + 1L), last, earlyStart);
			this.rights.save(right);
			this.timeline.record(reference, "withdrawal.possible", signedOn + "/" + last);
			if (earlyStart) {
				this.timeline.record(reference, "withdrawal.earlyStart");
			}
		});
	}

	void save(WithdrawalRight right) {
		this.rights.save(right);
	}

	LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), BusinessZone.PARIS);
	}

}

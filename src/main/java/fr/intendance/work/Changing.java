package fr.intendance.work;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fr.intendance.calendar.BusinessZone;
import fr.intendance.client.Answer;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.FreeText;
import fr.intendance.client.Timeline;
import fr.intendance.document.Amount;
import fr.intendance.engine.Refused;
import fr.intendance.onboarding.BillingMandates;
import fr.intendance.onboarding.Contracts;
import fr.intendance.onboarding.Signature;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes what a contract holds, from a day on. */
@Service
@Transactional
public class Changing {

	private final Contracts contracts;

	private final BillingMandates billing;

	private final Work work;

	private final WorkJourney journey;

	private final ChangePost post;

	private final Timeline timeline;

	private final Clock clock;

	Changing(Contracts contracts, BillingMandates billing, Work work, WorkJourney journey, ChangePost post,
			Timeline timeline, Clock clock) {
		this.contracts = contracts;
		this.billing = billing;
		this.work = work;
		this.journey = journey;
		this.post = post;
		this.timeline = timeline;
		this.clock = clock;
	}

	/** The terms that hold last, if they can be changed: those paid by the month. */
	@Transactional(readOnly = true)
	public Optional<Contracts.InForce> last(EngagementReference reference) {
		return this.contracts.terms(reference)
			.stream()
			.reduce((earlier, later) -> later)
			.filter((terms) -> terms.formula().isMonthly() && terms.endOn().isEmpty());
	}

	/**
	 * Client and firm agree on other terms, which the client gets in writing.
	 * @throws Refused 400 with the field, 409 if the contract cannot be changed
	 */
	public void agree(EngagementReference reference, NewTerms terms, FreeText reason, Answer answer) {
		Contracts.InForce before = last(reference).orElseThrow(() -> Refused.conflict(
				"Ce contrat ne se change pas : il est résilié, ou ses heures sont vendues en une fois. Faites un nouveau devis."));
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), BusinessZone.PARIS);
		if (terms.effectiveOn().isBefore(today) || terms.effectiveOn().isAfter(today.plusYears(1))
				|| !terms.effectiveOn().isAfter(before.startOn())) {
			throw Refused.invalid("effectiveOn",
					"Indiquez aujourd’hui ou une date à venir, à moins d’un an et après le début du contrat.");
		}
		this.contracts.change(reference, terms.applied(before), reason, answer);
		this.post.confirm(reference, terms, this.billing.drawUp(reference, this.contracts.terms(reference)));
		this.timeline.record(reference, "contract.changed", terms.effectiveOn().toString(), reason);
		if (!this.journey.contractChanged(reference)) {
			throw Refused.conflict("Ce dossier n’a pas de contrat en cours : rien n’a été enregistré.");
		}
	}

	/**
	 * The client accepts the mandate that a change needs: what waited for it is planned.
	 * @throws Refused as for a mandate
	 */
	public void acceptMandate(EngagementReference reference, Signature signature, Answer answer) {
		this.billing.accept(reference, signature, answer);
		this.work.plan(reference);
	}

	/** The morning of the day from which the change that was agreed last holds, UTC. */
	@Transactional(readOnly = true)
	public Instant effectiveAt(EngagementReference reference) {
		List<Contracts.InForce> terms = this.contracts.terms(reference);
		return terms.get(terms.size() - 1).startOn().atStartOfDay(BusinessZone.PARIS).toInstant();
	}

	/** The day has come: what is new is planned for the rest of the month. */
	public void apply(EngagementReference reference) {
		this.timeline.record(reference, "contract.changeApplied");
		this.work.plan(reference);
	}

	/**
	 * What changes.
	 *
	 * @param effectiveOn from which day on
	 * @param hours the hours of a month, for a package
	 * @param price of a month for a package, of an hour by the hour; before VAT
	 * @param overage of an hour beyond a package
	 * @param services all that is done from then on
	 */
	public record NewTerms(LocalDate effectiveOn, BigDecimal hours, Amount price, Amount overage,
			List<Contracts.Service> services) {

		Contracts.InForce applied(Contracts.InForce before) {
			boolean byTheHour = before.priceCents() == 0;
			return new Contracts.InForce(before.number(), before.formula(), this.services,
					byTheHour ? BigDecimal.ZERO : this.hours, byTheHour ? 0 : this.price.cents(),
					byTheHour ? this.price.cents() : before.hourlyCents(), this.overage.cents(), this.effectiveOn,
					Optional.empty(), before.rules());
		}

	}

}

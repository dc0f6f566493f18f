package fr.intendance.onboarding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import fr.intendance.document.Amount;
import fr.intendance.document.DocumentView;
import fr.intendance.document.Imprint;
import fr.intendance.document.Line;
import fr.intendance.document.Party;
import fr.intendance.document.ScopeLine;
import fr.intendance.document.Signatory;

/**
 * What a contract for services shows.
 *
 * @param imprint its number, date and issuer
 * @param client the other party
 * @param signatory who signs for the client
 * @param quote the number of the accepted quote
 * @param specification the number of the agreed cahier des charges
 * @param scope the services, in and out
 * @param billingMandate whether a mandate to issue the client's invoices is an annex
 * @param terms time, place and deadlines
 * @param prices what it costs
 * @param vigilance whether the client must ask for the attestation (5 000 € and more, C.
 * trav. R8222-1)
 * @param withdrawal whether the client may withdraw within 14 days (C. conso L221-3)
 * @param court the court that both merchants agree on; none unless both are merchants
 * (CPC art. 48)
 */
public record ContractView(Imprint imprint, Party client, Signatory signatory, String quote, String specification,
		List<ScopeLine> scope, boolean billingMandate, Terms terms, Prices prices, boolean vigilance,
		boolean withdrawal, Optional<String> court) implements DocumentView {

	/** The same with the options that the client took. */
	ContractView with(List<Line> options) {
		return new ContractView(this.imprint, this.client, this.signatory, this.quote, this.specification, this.scope,
				this.billingMandate, this.terms, this.prices.with(options), this.vigilance, this.withdrawal,
				this.court);
	}

	/**
	 * Time, place and deadlines.
	 *
	 * @param startsOn the first day of service
	 * @param endsOn the last day; open-ended when there is none
	 * @param trialDays calendar days in which either may leave at once, 0 for none
	 * @param noticeMonths months of notice
	 * @param place where the work is done
	 * @param tools which tools are used and who pays for them
	 * @param validationDays working days in which the client answers
	 * @param reportWorkingDay the working day of the month on which the report is due
	 * @param tacitApprovalDays calendar days after which a report counts as agreed, if so
	 * @param handoverDays calendar days for handing everything back
	 * @param liabilityCap the most that is owed for damage
	 */
	public record Terms(LocalDate startsOn, Optional<LocalDate> endsOn, int trialDays, int noticeMonths, String place,
			String tools, int validationDays, int reportWorkingDay, Optional<Integer> tacitApprovalDays,
			int handoverDays, Amount liabilityCap) {
	}

	/**
	 * What it costs, before VAT.
	 *
	 * @param lines the priced services of the accepted quote, then the options taken
	 * @param billing the rhythm, « chaque mois, à terme échu »
	 * @param includedMinutes minutes a month that the package holds
	 * @param overageRate price of an hour beyond
	 * @param unitMinutes the smallest time that is counted
	 * @param rolloverMonths months in which hours left over may still be used, 0 for none
	 * @param urgencyPercent surcharge for urgent work, evenings and weekends
	 * @param travel the rule for travel costs
	 * @param deposit what was to be paid on order
	 * @param paymentDays days from invoice to payment
	 */
	public record Prices(List<Line> lines, String billing, Optional<Integer> includedMinutes,
			Optional<Amount> overageRate, int unitMinutes, int rolloverMonths, int urgencyPercent, String travel,
			Optional<Amount> deposit, int paymentDays) {

		private Prices with(List<Line> options) {
			return new Prices(Stream.concat(this.lines.stream(), options.stream()).toList(), this.billing,
					this.includedMinutes, this.overageRate, this.unitMinutes, this.rolloverMonths, this.urgencyPercent,
					this.travel, this.deposit, this.paymentDays);
		}

	}

}

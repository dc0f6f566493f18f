package fr.intendance.quote;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fr.intendance.document.Amount;
import fr.intendance.document.DocumentView;
import fr.intendance.document.Imprint;
import fr.intendance.document.Line;
import fr.intendance.document.Party;
import fr.intendance.document.Totals;

/**
 * What a quote shows.
 *
 * @param imprint its number, date and issuer
 * @param client for whom it is
 * @param subject one line below the title
 * @param lines the priced services
 * @param totals the sum of the lines
 * @param options services offered beside, not part of the total
 * @param validUntil the last day on which it can be accepted
 * @param startsOn the first day of service
 * @param duration « à durée indéterminée, préavis d’un mois »
 * @param specification the number of the agreed cahier des charges
 * @param replaces the number of the quote that this one replaces
 * @param billing the rhythm, « chaque mois, à terme échu »
 * @param includedMinutes minutes a month that the package holds
 * @param carryOverMonths months in which those not used may still be used; 0 for none
 * @param overageRate price of an hour beyond, before VAT
 * @param depositPercent from 0 to 100
 * @param deposit what is to be paid on order
 * @param travel the rule for travel costs
 * @param paymentDays days from invoice to payment
 * @param exclusions what is not done
 * @param annexes title and version or number of each
 */
public record QuoteView(Imprint imprint, Party client, String subject, List<Line> lines, Totals totals,
		List<Line> options, LocalDate validUntil, LocalDate startsOn, String duration, Optional<String> specification,
		Optional<String> replaces, String billing, Optional<Integer> includedMinutes, int carryOverMonths,
		Optional<Amount> overageRate, BigDecimal depositPercent, Optional<Amount> deposit, String travel,
		int paymentDays, List<String> exclusions, List<String> annexes) implements DocumentView {
}

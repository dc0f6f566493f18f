package fr.intendance.reporting;

import java.util.Locale;

import fr.intendance.document.Wording;
import fr.intendance.work.ServicePeriod;
import org.springframework.context.MessageSource;

/**
 * What the lines of an invoice to come say, in the language of who pays it.
 *
 * @param messages the words of the stage
 * @param language French or English
 */
record BillingWords(MessageSource messages, Locale language) {

	String of(String code, Object... arguments) {
		return this.messages.getMessage("billing." + code, arguments, this.language);
	}

	String hours(long minutes) {
		return Wording.hours(minutes, this.language);
	}

	/** The days, and which share of the month they are unless they are all of it. */
	String share(ServicePeriod period) {
		return period.whole() ? days(period) : of("share", days(period), period.days(), period.month().lengthOfMonth());
	}

	String days(ServicePeriod period) {
		return Wording.period(period.first(), period.last(), this.language);
	}

}

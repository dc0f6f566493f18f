package fr.intendance.work;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fr.intendance.document.Amount;
import fr.intendance.mail.MailView;

/**
 * What a client is told whose contract changes.
 *
 * @param reference the engagement
 * @param from from which day on
 * @param monthly whether a month is paid, else each hour
 * @param included the hours of a month
 * @param price of a month or of an hour, before VAT
 * @param services all that is done from then on
 * @param mandate the number of the billing mandate that the client is to accept in
 * writing
 */
public record ContractChangedMail(String reference, LocalDate from, boolean monthly, BigDecimal included, Amount price,
		List<String> services, Optional<String> mandate) implements MailView {

	@Override
	public String template() {
		return "mail/work-contract-changed";
	}

}

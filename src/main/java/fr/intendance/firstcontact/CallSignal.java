package fr.intendance.firstcontact;

import java.util.Locale;

import org.springframework.util.StringUtils;

/**
 * What the first call tells about how ready a client is to delegate (practice of the
 * trade, not law).
 */
public enum CallSignal {

	NAMED_CONTACT, DOCUMENTS_DIGITAL, ACCOUNTANT_IDENTIFIED, BUDGET_STATED, DECIDES_QUICKLY, PROCEDURES_WRITTEN,
	SINGLE_BILLING_TOOL, SHARED_PASSWORDS, WANTS_REGULATED_WORK, EXPECTS_FIXED_HOURS, REFUSES_CONTRACT,
	UNPAID_PROVIDERS, CASH_HOLDING;

	/**
	 * The field of the form and the input of the decision table, {@code namedContact}.
	 */
	public String field() {
		StringBuilder field = new StringBuilder();
		for (String word : name().toLowerCase(Locale.ROOT).split("_")) {
			field.append(field.isEmpty() ? word : StringUtils.capitalize(word));
		}
		return field.toString();
	}

}

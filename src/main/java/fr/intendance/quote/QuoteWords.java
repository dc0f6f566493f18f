package fr.intendance.quote;

import java.util.Locale;

import org.springframework.context.MessageSource;

/**
 * What a quote says, in the language of who reads it.
 *
 * @param messages the words of the stage
 * @param language French or English
 */
record QuoteWords(MessageSource messages, Locale language) {

	String of(String code, Object... arguments) {
		return this.messages.getMessage("quote." + code, arguments, this.language);
	}

	/** What people call a service of the needs review. */
	String service(String code) {
		return this.messages.getMessage("service." + code, null, this.language);
	}

}

package fr.intendance.onboarding;

import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What people call the services of the needs review. */
@Component
class ServiceNames {

	private final MessageSource messages;

	ServiceNames(MessageSource messages) {
		this.messages = messages;
	}

	String label(String code, Locale language) {
		return this.messages.getMessage("service." + code, null, language);
	}

}

package fr.intendance.onboarding;

import java.util.Locale;
import java.util.Optional;

import fr.intendance.document.Wording;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Where and with what the firm works, in the language of the contract: in its own words
 * if it has any, even if only in French, otherwise in the usual ones.
 */
@Component
class FirmTerms {

	private final OnboardingSettings settings;

	private final MessageSource messages;

	FirmTerms(OnboardingSettings settings, MessageSource messages) {
		this.settings = settings;
		this.messages = messages;
	}

	String place(Locale language) {
		return worded("place", this.settings.place(), this.settings.english().place(), language);
	}

	String tools(Locale language) {
		return worded("tools", this.settings.tools(), this.settings.english().tools(), language);
	}

	String storage(Locale language) {
		return worded("storage", this.settings.storage(), this.settings.english().storage(), language);
	}

	private String worded(String code, String french, String english, Locale language) {
		return Optional.ofNullable(english)
			.filter((words) -> Wording.isEnglish(language))
			.or(() -> Optional.ofNullable(french))
			.orElseGet(() -> this.messages.getMessage("onboarding." + code, null, language));
	}

}

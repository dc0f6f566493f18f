package fr.intendance.onboarding;

import java.util.Locale;
import java.util.Optional;

import fr.intendance.document.Wording;
import fr.intendance.settings.Setting;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Where and with what the firm works, in the language of the contract: in its own words
 * if it has any, even if only in French, otherwise in the usual ones.
 */
@Component
class FirmTerms {

	private final Setting<OnboardingSettings> settings;

	private final MessageSource messages;

	FirmTerms(Setting<OnboardingSettings> settings, MessageSource messages) {
		this.settings = settings;
		this.messages = messages;
	}

	String place(Locale language) {
		return worded("place", this.settings.now().place(), this.settings.now().english().place(), language);
	}

	String tools(Locale language) {
		return worded("tools", this.settings.now().tools(), this.settings.now().english().tools(), language);
	}

	String storage(Locale language) {
		return worded("storage", this.settings.now().storage(), this.settings.now().english().storage(), language);
	}

	private String worded(String code, String french, String english, Locale language) {
		return Optional.ofNullable(english)
			.filter((words) -> Wording.isEnglish(language))
			.or(() -> Optional.ofNullable(french))
			.orElseGet(() -> this.messages.getMessage("onboarding." + code, null, language));
	}

}

package fr.intendance.portal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import fr.intendance.firstcontact.CallSignal;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells the firm in the enquiry what somebody ticked in the self-check. */
@Component
class SelfCheckWords {

	private final MessageSource messages;

	SelfCheckWords(MessageSource messages) {
		this.messages = messages;
	}

	/** The boxes that they ticked, a line each, and the points that came of it. */
	String of(Map<String, String> typed, Locale language) {
		String ticked = Arrays.stream(CallSignal.values())
			.map(CallSignal::field)
			.filter(typed::containsKey)
			.map((field) -> "- " + this.messages.getMessage("selfCheck.signal." + field, null, language))
			.collect(Collectors.joining("\n"));
		String score = typed.getOrDefault("score", "");
		return score.matches("-?\\d{1,2}")
				? this.messages.getMessage("selfCheck.message", new Object[] { score, ticked }, language) : "";
	}

}

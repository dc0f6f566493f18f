package fr.intendance.evidence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

import fr.intendance.calendar.BusinessZone;
import fr.intendance.document.DatedTexts;
import org.springframework.stereotype.Component;

/**
 * What clients agree to by ticking a box, word for word, from {@code law/consents.csv}:
 * each text holds from a day on and stands there with its source.
 */
@Component
public class ConsentTexts {

	private final DatedTexts texts = new DatedTexts("law/consents.csv");

	private final Clock clock;

	ConsentTexts(Clock clock) {
		this.clock = clock;
	}

	/**
	 * The words of today.
	 * @param act what is agreed to, {@code quote} or {@code contract}
	 * @param name the box
	 * @param company whom they bind
	 */
	public ConsentText today(String act, String name, Locale language, String company) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), BusinessZone.PARIS);
		DatedTexts.DatedText text = this.texts.on(act + "." + name, today);
		return new ConsentText(name, text.effectiveFrom(), text.in(language).replace("{0}", company));
	}

}

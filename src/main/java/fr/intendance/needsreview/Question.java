package fr.intendance.needsreview;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import fr.intendance.document.MemberStates;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * One question of the needs review. Its wording is {@code question.<code>} of the message
 * bundle, {@code choice.<code>.<choice>} for its choices; those of the wished services
 * are {@code service.<choice>}.
 *
 * @param code names it
 * @param type how it is answered
 * @param required whether the questionnaire cannot be sent without it
 * @param choices the codes to choose from
 * @param max the greatest number; the most signs of a line
 * @param unit what is counted, a unit of the table {@code hours-estimate}
 * @param per the time in which it is counted
 * @param share the question that says which part of it is delegated, in percent
 * @param volumes how many a month each choice stands for
 * @param fact whether the cahier des charges shows the answer
 * @param when what must hold for it to be asked
 */
public record Question(String code, QuestionType type, @DefaultValue("false") boolean required,
		@DefaultValue List<String> choices, @DefaultValue("100000") int max, Optional<String> unit, Optional<Rate> per,
		Optional<String> share, Map<String, BigDecimal> volumes, @DefaultValue("false") boolean fact,
		@DefaultValue List<Condition> when) {

	public Question {
		// what the file leaves out comes as null
		unit = (unit == null) ? Optional.empty() : unit;
		per = (per == null) ? Optional.empty() : per;
		share = (share == null) ? Optional.empty() : share;
		volumes = (volumes == null) ? Map.of() : Map.copyOf(volumes);
	}

	boolean isAsked(Answers answers) {
		return this.when.stream().allMatch((condition) -> condition.holds(answers));
	}

	/** The states to choose from, by their codes; none where another thing is asked. */
	public Map<String, String> names() {
		return names(Locale.FRENCH);
	}

	/** The same as who reads this language calls them. */
	public Map<String, String> names(Locale language) {
		return (this.type == QuestionType.STATE) ? MemberStates.names(language) : Map.of();
	}

}

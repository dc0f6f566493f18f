package fr.intendance.desk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

import fr.intendance.client.Stage;
import fr.intendance.document.Sentences;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Puts the codes of stages, whereabouts and events into the words of who reads, which
 * each module keeps for its own. A code without words never breaks a page.
 */
@Component
class Words {

	private static final Pattern CODE = Pattern.compile("desk\\.[A-Za-z.-]+");

	private final MessageSource messages;

	private final Sentences sentences;

	Words(MessageSource messages, Sentences sentences) {
		this.sentences = sentences;
		this.messages = messages;
	}

	/** What somebody is to do, in words that follow a colon. */
	String task(String code) {
		return lower(find("whereabouts." + code).orElseGet(() -> of("desk.words.step")));
	}

	/** What happened, in words of its own. */
	String event(String code) {
		return find("timeline." + code).orElseGet(() -> of("desk.words.event"));
	}

	/**
	 * What it happened to: a month, an outcome, a kind of reminder, a service or a
	 * number.
	 */
	String about(String event, String about) {
		if (event.startsWith("reminder.")) {
			String[] parts = about.split("/");
			return task(parts[0]) + day(parts[parts.length - 1]).map((day) -> of("desk.words.until", day)).orElse("");
		}
		if (event.equals("not-yet.sent")) {
			return of("desk.recontact", day(about).orElse(about));
		}
		if (event.equals("client.erased")) {
			return of("desk.erasure.because." + about);
		}
		if (event.startsWith("answer.")) {
			return find("answer.about." + about).orElse(about);
		}
		return find("outcome." + about).or(() -> find("piece." + about))
			.or(() -> find("service." + about))
			.or(() -> range(about))
			.or(() -> month(about))
			.or(() -> day(about))
			.orElse(about);
	}

	/** What falls due: a step, a service or a month. */
	String due(String code) {
		return find("whereabouts." + code).map(Words::lower)
			.or(() -> find("service." + code))
			.or(() -> month(code))
			.orElse(code);
	}

	/** How a journey or a stage ended. */
	String outcome(String code) {
		return find("outcome." + code).orElseGet(() -> of("desk.words.ended"));
	}

	/** The name of a stage. */
	String stage(Stage stage) {
		return find("stage." + stage.kebab()).orElseThrow();
	}

	/** Other words of the desk, by their whole code, with what they speak of. */
	String of(String code, Object... arguments) {
		return find(code, arguments).orElseThrow();
	}

	/** The same where there may be none. */
	Optional<String> maybe(String code) {
		return find(code);
	}

	/**
	 * What a form or a card says: the words of a code, what another module words in
	 * French, else what people typed, as it is.
	 */
	String said(String text) {
		return CODE.matcher(text).matches() ? find(text).orElse(text) : this.sentences.in(Reading.language(), text);
	}

	private Optional<String> find(String code, Object... arguments) {
		return Optional.ofNullable(this.messages.getMessage(code, arguments, null, Reading.language()));
	}

	private static Optional<String> month(String about) {
		try {
			return Optional.of(Reading.month(YearMonth.parse(about)));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	private static Optional<String> day(String about) {
		try {
			return Optional.of(Reading.date(LocalDate.parse(about)));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	/** From one day to another. */
	private static Optional<String> range(String about) {
		String[] days = about.split("/");
		return (days.length == 2) ? Optional.of(Reading.range(LocalDate.parse(days[0]), LocalDate.parse(days[1])))
				: Optional.empty();
	}

	static String lower(String text) {
		return text.substring(0, 1).toLowerCase(Reading.language()) + text.substring(1);
	}

}

package fr.intendance.portal;

import java.time.Clock;

import fr.intendance.client.FreeText;
import fr.intendance.client.HandedFile;
import fr.intendance.client.LateAnswers;

import org.springframework.stereotype.Component;

/** Keeps what a client sent on a page that waits for nothing any more. */
@Component
class LateReplies {

	/** A whole questionnaire in the longest words that it takes. */
	private static final int MOST = 100_000;

	/** No document, mail or database keeps these, and nobody types them on purpose. */
	private static final String UNREADABLE = "[\\p{Cc}\\p{Cs}&&[^\\n\\t]]";

	private final LateAnswers answers;

	private final Clock clock;

	LateReplies(LateAnswers answers, Clock clock) {
		this.answers = answers;
		this.clock = clock;
	}

	/**
	 * @throws fr.intendance.engine.Refused 400 naming {@code file} if it is none that we
	 * take, 429 if many replies are still to be read
	 */
	void keep(String page, Visit visit, Reply reply) {
		String words = reply.words();
		FreeText text = new FreeText(words.substring(0, Math.min(MOST, words.length())).replaceAll(UNREADABLE, ""));
		this.answers.keep(visit.reference(), page, text, reply.file().map(HandedFile::of),
				visit.answer(this.clock.instant()));
	}

}

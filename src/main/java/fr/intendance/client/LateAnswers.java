package fr.intendance.client;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import fr.intendance.calendar.FrenchDate;
import fr.intendance.engine.Refused;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the answers that nothing waits for any more, of any stage, and has somebody of
 * the firm read them: what a client says is never lost.
 */
@Service
@Transactional
public class LateAnswers {

	/** Whoever has a link could send without end. */
	private static final int MOST_UNREAD = 20;

	private final LateAnswerRepository answers;

	private final LateAnswerJourney journey;

	private final Scans scans;

	private final Engagements engagements;

	private final Timeline timeline;

	private final Clock clock;

	LateAnswers(LateAnswerRepository answers, LateAnswerJourney journey, Scans scans, Engagements engagements,
			Timeline timeline, Clock clock) {
		this.answers = answers;
		this.journey = journey;
		this.scans = scans;
		this.engagements = engagements;
		this.timeline = timeline;
		this.clock = clock;
	}

	/**
	 * Keeps an answer. The same one given again before it was read counts once.
	 * @param page the page of the portal on which it was given
	 * @param text what they chose and wrote, a line each
	 * @param file what they sent with it
	 * @throws Refused 429 if many are still to be read
	 */
	public void keep(EngagementReference reference, String page, FreeText text, Optional<HandedFile> file,
			Answer answer) {
		List<LateAnswer> earlier = this.answers.findByEngagementOrderByGivenAt(reference.value());
		LateAnswer late = new LateAnswer(reference.key("A" + (earlier.size() + 1)), reference.value(), page, text,
				file.map(HandedFile::sha256).orElse(null), answer.by(), answer.at());
		if (earlier.stream().noneMatch((one) -> one.isUnreadLike(late))) {
			requireFew(earlier);
			this.answers.save(late);
			file.ifPresent((one) -> this.scans.keep(reference, late.file(),
					"Fichier reçu le %s".formatted(FrenchDate.date(answer.at())), one, answer));
			this.timeline.record(reference, "answer.late", page);
			this.journey.lateAnswerArrived(late.key(), this.engagements.get(reference).clientId());
		}
	}

	private static void requireFew(List<LateAnswer> earlier) {
		if (earlier.stream().filter(LateAnswer::isUnread).count() >= MOST_UNREAD) {
			throw Refused.tooMany(
					"Nous n’avons pas encore lu vos derniers envois, et celui-ci n’a pas pu être gardé. Écrivez-nous "
							+ "par courriel, s’il vous plaît.");
		}
	}

	/** The file that came with an answer, as long as it is kept. */
	@Transactional(readOnly = true)
	public Optional<Scan> file(LateAnswer late) {
		return this.scans.of(late.engagement()).stream().filter((one) -> one.code().equals(late.file())).findFirst();
	}

	/**
	 * @param key its business key
	 * @throws Refused 404 if there is none
	 */
	@Transactional(readOnly = true)
	public LateAnswer get(String key) {
		return this.answers.findById(key)
			.orElseThrow(() -> Refused.unknown("Cette réponse n’existe pas : rechargez la page."));
	}

	/**
	 * Somebody read it.
	 * @param followUp what they did about it, may be empty
	 * @param by the user who read it
	 */
	public void read(String key, FreeText followUp, String by) {
		LateAnswer late = get(key);
		late.read(followUp, by, this.clock.instant());
		this.answers.save(late);
		this.timeline.record(late.engagement(), "answer.read", late.page());
	}

}

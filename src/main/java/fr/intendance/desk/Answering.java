package fr.intendance.desk;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import fr.intendance.client.Answer;
import fr.intendance.client.Engagement;
import fr.intendance.desk.AnswerForm.Given;
import fr.intendance.desk.AnswerForm.Open;
import fr.intendance.engine.Actors;
import fr.intendance.engine.FormValues;
import fr.intendance.engine.Refused;

import org.springframework.stereotype.Component;

/** Knows which answers of a client the firm can write down now, and does it. */
@Component
class Answering {

	private final List<AnswerForm> forms;

	private final WholeAnswer whole;

	private final Actors actors;

	private final Clock clock;

	Answering(List<AnswerForm> forms, WholeAnswer whole, Actors actors, Clock clock) {
		this.forms = forms;
		this.whole = whole;
		this.actors = actors;
		this.clock = clock;
	}

	/** The forms that can be filled in now; none once the journey is over. */
	List<Open> open(Engagement engagement) {
		return engagement.endedAt().isPresent() ? List.of()
				: this.forms.stream().flatMap((form) -> form.open(engagement.reference()).stream()).toList();
	}

	/**
	 * Writes an answer down, or nothing at all.
	 * @throws Refused with the field and a sentence; 409 if nothing waits for it any more
	 */
	void record(Engagement engagement, String id, FormValues values, Optional<byte[]> file) {
		Open form = open(engagement).stream()
			.filter((one) -> one.id().equals(id))
			.findFirst()
			.orElseThrow(() -> Refused.conflict(
					"Cette réponse n’est plus attendue : elle est déjà enregistrée, ou le dossier a avancé. Voyez son historique."));
		this.whole.write(form.recording(), new Given(values, file, form.answer() ? answer(values) : own()));
	}

	/**
	 * How an answer came, as was chosen, and who writes it down now.
	 * @throws Refused 400 if no way was chosen
	 */
	Answer answer(FormValues values) {
		return new Answer(values.requiredChoice("channel", Channel.class).how, this.actors.required().id(),
				this.clock.instant());
	}

	private Answer own() {
		return new Answer(null, this.actors.required().id(), this.clock.instant());
	}

	/** The ways in which an answer reaches the firm. */
	enum Channel {

		PHONE(Answer.How.PHONE, "desk.form.channel.PHONE"), MAIL(Answer.How.MAIL, "desk.form.channel.MAIL"),
		PAPER(Answer.How.PAPER, "desk.form.channel.PAPER");

		private final Answer.How how;

		private final String label;

		Channel(Answer.How how, String label) {
			this.how = how;
			this.label = label;
		}

		static Field field() {
			return Field.select("channel", "desk.form.channel",
					Stream.of(values()).map((one) -> new Field.Option(one.name(), one.label)).toList());
		}

	}

}

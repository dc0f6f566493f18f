package fr.intendance.desk;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import fr.intendance.client.Engagement;
import fr.intendance.client.Engagements;
import fr.intendance.client.FreeText;
import fr.intendance.desk.Summary.Card;

import fr.intendance.firstcontact.FirstCallTask;
import fr.intendance.needsreview.SpecificationCorrections;
import fr.intendance.offboarding.ErasureReason;
import fr.intendance.offboarding.ClientErasure;
import org.springframework.stereotype.Component;

/** Gathers all that the page of an engagement shows. */
@Component
class EngagementSheet {

	private final Engagements engagements;

	private final EngagementTraces traces;

	private final TasksAndNotes own;

	private final Answering answering;

	private final FirstCallTask call;

	private final ClientErasure erasure;

	private final SpecificationCorrections corrections;

	private final List<Summary> summaries;

	private final Words words;

	private final Clock clock;

	EngagementSheet(Engagements engagements, EngagementTraces traces, TasksAndNotes own, Answering answering,
			FirstCallTask call, ClientErasure erasure, SpecificationCorrections corrections, List<Summary> summaries,
			Words words, Clock clock) {
		this.engagements = engagements;
		this.traces = traces;
		this.own = own;
		this.answering = answering;
		this.call = call;
		this.erasure = erasure;
		this.corrections = corrections;
		this.summaries = summaries;
		this.words = words;
		this.clock = clock;
	}

	View of(Engagement engagement, Frame frame, Typed typed) {
		List<AnswerForm.Open> open = this.answering.open(engagement);
		List<TasksAndNotes.Duty> tasks = this.own.tasks(engagement);
		List<EngagementTraces.Wait> awaited = this.traces.awaited(engagement);
		return new View(frame, engagement.reference().value(), this.engagements.client(engagement).company(),
				this.words.stage(engagement.stage()),
				Standing.of(engagement, this.words, this.clock.instant(), this.traces.arePaused(engagement))
					.beside(engagement, tasks, this.words),
				person(engagement), this.traces.documents(engagement), awaited,
				this.traces.mails(engagement, frame.manager()), this.traces.happenings(engagement), cards(engagement),
				forms(open, typed, true), forms(open, typed, false),
				engagement.endedAt().isEmpty()
						&& (isAsked(awaited) || this.corrections.isAwaited(engagement.reference())),
				this.call.isOpen(engagement.reference()), erasure(engagement, typed), tasks, this.own.notes(engagement),
				this.erasure.isDone(engagement) ? Optional.empty() : Optional.of(typed.value("note", "note")));
	}

	/** What the stages tell is about somebody: nothing of it once they are forgotten. */
	private List<Card> cards(Engagement engagement) {
		return this.erasure.isDone(engagement) ? List.of()
				: this.summaries.stream()
					.flatMap((one) -> one.of(engagement.reference()).stream())
					.map((field) -> field.said(this.words))
					.toList();
	}

	/** Whether the client was sent the questionnaire and did not complete it. */
	private static boolean isAsked(List<EngagementTraces.Wait> awaited) {
		return awaited.stream().anyMatch((one) -> one.code().equals("questionnaire") && one.open());
	}

	private Person person(Engagement engagement) {
		var contact = this.engagements.contact(engagement);
		return new Person(contact.name().value(), contact.email().value(),
				Optional.ofNullable(contact.phone()).map((phone) -> phone.value()),
				engagement.message().map(FreeText::value), Reading.date(engagement.openedAt()));
	}

	private List<Form> forms(List<AnswerForm.Open> open, Typed typed, boolean answers) {
		return open.stream().filter((form) -> form.answer() == answers).map((form) -> form(form, typed)).toList();
	}

	/** How the client is forgotten, by whom may do it once all is over. */
	private Optional<Form> erasure(Engagement engagement, Typed typed) {
		if (!this.erasure.isPossible(engagement)) {
			return Optional.empty();
		}
		List<Field.Option> reasons = Stream.of(ErasureReason.values())
			.map((one) -> new Field.Option(one.name(), one.label()))
			.toList();
		String id = "erasure";
		return Optional.of(form(new AnswerForm.Open(id, this.words.of("desk.erasure.title"),
				List.of(Field.select("reason", this.words.of("desk.erasure.reason"), reasons),
						Field.line("confirm", this.words.of("desk.erasure.confirm"))),
				(given) -> {
				}, false), typed));
	}

	private Form form(AnswerForm.Open form, Typed typed) {
		List<Field> fields = Stream
			.concat(form.fields().stream(), form.answer() ? Stream.of(Answering.Channel.field()) : Stream.empty())
			.map((field) -> field.said(this.words))
			.map((field) -> typed.form().equals(form.id()) ? field.with(typed.value(form.id(), field.name())) : field)
			.toList();
		return new Form(form.id(), this.words.said(form.title()), fields,
				fields.stream().anyMatch((field) -> field.type().equals("file")), typed.form().equals(form.id()));
	}

	/**
	 * @param frame what surrounds the page
	 * @param reference the engagement
	 * @param company whose it is
	 * @param stage where it stands, in words
	 * @param standing what comes next
	 * @param person the contact
	 * @param documents what was issued
	 * @param awaited what the client was asked for
	 * @param mails what was written to them
	 * @param happenings what happened, newest first
	 * @param cards what the stages tell
	 * @param forms the answers that can be written down
	 * @param decisions what the firm can decide
	 * @param questionnaire whether the questionnaire can be filled in
	 * @param erasable whether it can still turn out to be no enquiry at all
	 * @param erasure how the client is forgotten, where that is possible
	 * @param tasks what the firm has to do
	 * @param notes what it noted, the newest first
	 * @param note what was typed of another note; none can be written of who is forgotten
	 */
	record View(Frame frame, String reference, String company, String stage, Standing standing, Person person,
			List<EngagementTraces.Paper> documents, List<EngagementTraces.Wait> awaited,
			List<EngagementTraces.Letter> mails, List<EngagementTraces.Happening> happenings, List<Card> cards,
			List<Form> forms, List<Form> decisions, boolean questionnaire, boolean erasable, Optional<Form> erasure,
			List<TasksAndNotes.Duty> tasks, List<TasksAndNotes.Note> notes, Optional<String> note) {
	}

	/**
	 * @param name the contact
	 * @param email where they are written to
	 * @param phone where they are called
	 * @param message what they wrote
	 * @param since on which day, in words
	 */
	record Person(String name, String email, Optional<String> phone, Optional<String> message, String since) {
	}

	/**
	 * @param id names it in its address
	 * @param title which answer it writes down
	 * @param fields what to fill in
	 * @param upload whether it takes a file
	 * @param open whether it was sent and refused
	 */
	record Form(String id, String title, List<Field> fields, boolean upload, boolean open) {
	}

}

package fr.intendance.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import fr.intendance.calendar.WorkingDays;
import fr.intendance.client.Answer;
import fr.intendance.client.Assignments;
import fr.intendance.client.FreeText;
import fr.intendance.client.LateAnswers;
import fr.intendance.client.SentMails;
import fr.intendance.demo.process.Troupe;
import fr.intendance.reminder.Awaited;
import fr.intendance.reminder.Reminders;
import fr.intendance.reminder.RemindersByHand;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the office manager decides by hand, and what comes when nothing waits for it. */
@Component
@Profile("demo")
class ByHandScenes implements Scenes {

	private final RemindersByHand byHand;

	private final Reminders reminders;

	private final SentMails mails;

	private final Assignments assignments;

	private final LateAnswers late;

	private final WorkingDays workingDays;

	private final Clients clients;

	private final Troupe troupe;

	private final Clock clock;

	ByHandScenes(RemindersByHand byHand, Reminders reminders, SentMails mails, Assignments assignments,
			LateAnswers late, WorkingDays workingDays, Clients clients, Troupe troupe, Clock clock) {
		this.byHand = byHand;
		this.reminders = reminders;
		this.mails = mails;
		this.assignments = assignments;
		this.late = late;
		this.workingDays = workingDays;
		this.clients = clients;
		this.troupe = troupe;
		this.clock = clock;
	}

	@Override
	public Map<Scene, Act> acts() {
		return Map.of(Scene.REMINDERS_HELD, this::hold, Scene.REMINDER_SKIPPED, this::skip, Scene.SENT_AGAIN,
				this::sendAgain, Scene.REASSIGNED, this::reassign, Scene.ANSWERED_TWICE, this::answerTwice);
	}

	private void hold(Journey journey) {
		LocalDate until = this.workingDays.plus(LocalDate.now(this.clock), 4);
		this.troupe.acting("manager", () -> this.byHand.hold(awaited(journey), until,
				new FreeText("Elle refait sa vitrine cette semaine : nous la laissons tranquille jusque-là.")));
	}

	private void skip(Journey journey) {
		this.troupe.acting("manager", () -> this.byHand.skip(awaited(journey),
				new FreeText("Croisée au marché : elle relit le devis avec son associé.")));
	}

	/** The only answer that the client still owes. */
	private String awaited(Journey journey) {
		return this.reminders.of(journey.reference())
			.stream()
			.filter(Awaited::isOpen)
			.map(Awaited::key)
			.findFirst()
			.orElseThrow();
	}

	private void sendAgain(Journey journey) {
		long newest = this.mails.of(journey.reference()).stream().mapToLong((mail) -> mail.id()).max().orElseThrow();
		this.troupe.acting("manager", () -> this.mails.sendAgain(journey.reference(), newest,
				new FreeText("Resté dans les indésirables : renvoyé pendant l’appel.")));
	}

	private void reassign(Journey journey) {
		this.troupe.acting("manager", () -> this.assignments.assign(journey.reference(), "assistant",
				new FreeText("Je suis en déplacement jusqu’à la fin du mois.")));
	}

	private void answerTwice(Journey journey) {
		this.late.keep(journey.reference(), "quote",
				new FreeText("Refuse.\nMon associé préfère attendre le printemps, désolé."), Optional.empty(),
				this.clients.answer(journey, Answer.How.LINK));
	}

}

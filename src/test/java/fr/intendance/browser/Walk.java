package fr.intendance.browser;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;

import fr.intendance.journey.Hand;
import org.camunda.bpm.engine.task.Task;

import org.springframework.context.ApplicationContext;

/**
 * Both sides of a journey: the firm at its desk, the client on the telephone. Time is
 * moved by hand.
 */
final class Walk {

	private static final String CODE = "Le code reçu par courriel";

	private final Window desk;

	private final Phone phone;

	private final Dossier dossier;

	private final Mailbox mailbox;

	private final Hand hand;

	/** Of a client who wrote by the telephone. */
	Walk(ApplicationContext application, Windows windows, Phone phone, Dossier dossier) {
		this.desk = windows.signedIn("manager");
		this.phone = phone;
		this.dossier = dossier;
		this.mailbox = new Mailbox(this.desk, dossier.reference());
		this.hand = new Hand(application);
		settle();
	}

	/** The form of the only task of a kind, taken. */
	Tasklist take(String definition, String photograph) {
		return take(this.dossier.task(definition)).photograph("tasklist-" + photograph);
	}

	/** The form of a task, taken. */
	Tasklist take(String task) {
		return Tasklist.open(this.desk, task).claim();
	}

	/** The open tasks of a kind. */
	List<String> tasks(String definition) {
		return this.dossier.tasks(definition).stream().map(Task::getId).toList();
	}

	/** Sends a form; what follows by itself follows. */
	void complete(Tasklist form) {
		form.complete();
		settle();
	}

	/** The client opens the newest link to a page. */
	Phone follow(String page) {
		String link = this.mailbox.link(page);
		if (this.phone.isAskedForACode(link)) {
			this.phone.send("Recevoir mon code par courriel", "Saisissez votre code", "portal-code-sent");
			settle();
			String code = this.mailbox.code();
			this.phone.type(CODE, other(code));
			this.phone.isRefused("Ouvrir ma page", "Ce n’est pas le code", "portal-code-refused");
			this.phone.type(CODE, code).choose("Cet appareil est le mien").press("Ouvrir ma page");
		}
		return this.phone.open(link, "portal-" + page);
	}

	/** The client's answer is taken; what follows by itself follows. */
	void answer(String button, String title, String page) {
		this.phone.send(button, title, "portal-" + page + "-done");
		settle();
	}

	/**
	 * The client goes on to the code, mistypes it, and signs with the one of the mail.
	 */
	void sign(String button, String title, String page) {
		this.phone.send("Continuer et recevoir mon code", "Vérifiez, puis signez", "portal-" + page + "-signing");
		settle();
		String code = this.mailbox.code();
		this.phone.type(CODE, other(code));
		this.phone.isRefused(button, "Ce n’est pas le code", "portal-" + page + "-signing-refused").type(CODE, code);
		answer(button, title, page);
	}

	private static String other(String code) {
		return code.equals("000000") ? "000001" : "000000";
	}

	/** The moment comes. */
	void waitFor(Instant moment) {
		this.hand.to(moment, this.dossier.reference());
	}

	/** The next timer's moment comes. */
	void waitForTheNextTimer() {
		this.hand.toNextTimer(this.dossier.reference());
	}

	/** A night passes, and the firm works again. */
	void sleep() {
		this.hand.toNextWorkingDay(this.dossier.reference());
	}

	/** The day in so many days, as people write it in France. */
	String day(int days) {
		return this.hand.today().plusDays(days).format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));
	}

	/** The page of the desk that tells all of the client. */
	Window desk() {
		return this.desk.open("/desk/engagements/" + this.dossier.reference());
	}

	/** What follows by itself follows. */
	void settle() {
		this.hand.settle(this.dossier.reference());
	}

}

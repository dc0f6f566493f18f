package fr.intendance.desk;

import java.util.List;
import java.util.stream.Stream;

import fr.intendance.client.EngagementReference;
import fr.intendance.client.FreeText;
import fr.intendance.engine.Actors;
import fr.intendance.engine.Role;
import fr.intendance.reminder.Awaited;
import fr.intendance.reminder.Promises;
import fr.intendance.reminder.Reminders;
import fr.intendance.reminder.RemindersByHand;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * How the office manager holds reminders back, leaves one out, or notes by when a client
 * said that they answer.
 */
@Component
@Order(6)
class ReminderForms implements AnswerForm {

	private final Reminders reminders;

	private final RemindersByHand byHand;

	private final Promises promises;

	private final Actors actors;

	private final Words words;

	ReminderForms(Reminders reminders, RemindersByHand byHand, Promises promises, Actors actors, Words words) {
		this.reminders = reminders;
		this.byHand = byHand;
		this.promises = promises;
		this.actors = actors;
		this.words = words;
	}

	@Override
	public List<Open> open(EngagementReference reference) {
		return this.actors.currentIs(Role.OFFICE_MANAGER) ? this.reminders.of(reference)
			.stream()
			.filter(Awaited::isOpen)
			.flatMap((one) -> Stream.of(promise(one), hold(one), skip(one)))
			.toList() : List.of();
	}

	private Open promise(Awaited one) {
		return new Open("promise-" + code(one), this.words.of("desk.form.promise", what(one)),
				List.of(Field.date("day", "desk.form.promise.day", true)),
				(given) -> this.promises.promise(one.key(), given.values().requiredDate("day")), false);
	}

	private Open hold(Awaited one) {
		return new Open("hold-" + code(one), this.words.of("desk.form.hold", what(one)),
				List.of(Field.date("until", "desk.form.hold.until", true), reason()),
				(given) -> this.byHand.hold(one.key(), given.values().requiredDate("until"), said(given)), false);
	}

	private Open skip(Awaited one) {
		return new Open("skip-" + code(one), this.words.of("desk.form.skip", what(one)), List.of(reason()),
				(given) -> this.byHand.skip(one.key(), said(given)), false);
	}

	/** Reports of several months may be awaited at once. */
	private static String code(Awaited one) {
		return one.key().substring(one.engagement().length() + 1).replace('.', '-');
	}

	private String what(Awaited one) {
		return this.words.task(one.ladder().code());
	}

	private static Field reason() {
		return Field.text("reason", "desk.form.reason", true);
	}

	private static FreeText said(Given given) {
		return new FreeText(given.values().requiredText("reason", 2000));
	}

}

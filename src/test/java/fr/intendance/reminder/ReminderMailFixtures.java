package fr.intendance.reminder;

import java.time.LocalDate;

import fr.intendance.mail.MailFixture;
import fr.intendance.mail.MailView;

/** A reminder of each ladder; the steps differ, so that every tone is written once. */
final class ReminderMailFixtures {

	private ReminderMailFixtures() {
	}

	private static MailView of(Ladder ladder, int step) {
		return new ReminderMail(ladder, "E-2026-0042", step, LocalDate.of(2026, 11, 23), LocalDate.of(2026, 12, 23),
				"https://intendance.example/portal/s3cret/" + ladder.code());
	}

	static class Booking implements MailFixture {

		@Override
		public MailView view() {
			return of(Ladder.BOOKING, 1);
		}

	}

	static class Questionnaire implements MailFixture {

		@Override
		public MailView view() {
			return of(Ladder.QUESTIONNAIRE, 2);
		}

	}

	static class Specification implements MailFixture {

		@Override
		public MailView view() {
			return of(Ladder.SPECIFICATION, 3);
		}

	}

	static class Quote implements MailFixture {

		@Override
		public MailView view() {
			return of(Ladder.QUOTE, 4);
		}

	}

	static class Signature implements MailFixture {

		@Override
		public MailView view() {
			return of(Ladder.SIGNATURE, 1);
		}

	}

	static class Pieces implements MailFixture {

		@Override
		public MailView view() {
			return of(Ladder.PIECES, 2);
		}

	}

	static class Report implements MailFixture {

		@Override
		public MailView view() {
			return of(Ladder.REPORT, 1);
		}

	}

}

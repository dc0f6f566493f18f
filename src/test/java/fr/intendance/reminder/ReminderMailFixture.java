package fr.intendance.reminder;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import fr.intendance.mail.MailFixture;
import fr.intendance.mail.MailView;

class ReminderMailFixture implements MailFixture {

	@Override
	public MailView view() {
		return reminder(Ladder.QUOTE, 1);
	}

	@Override
	public Stream<MailView> views() {
		return Arrays.stream(Ladder.values())
			.flatMap((ladder) -> IntStream.rangeClosed(1, 4).mapToObj((step) -> reminder(ladder, step)));
	}

	private static ReminderMail reminder(Ladder ladder, int step) {
		return new ReminderMail(ladder, "E-2026-0042", step, LocalDate.of(2026, 11, 23), LocalDate.of(2026, 12, 23),
				"http://localhost:8080/portal/Zk9-_x/" + ladder.code());
	}

}

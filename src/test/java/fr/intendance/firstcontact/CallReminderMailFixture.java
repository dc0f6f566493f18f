package fr.intendance.firstcontact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import fr.intendance.mail.MailFixture;
import fr.intendance.mail.MailView;
import fr.intendance.reminder.SeveralRemindersMail;

class CallReminderMailFixture implements MailFixture {

	private static final Instant SLOT = Instant.parse("2026-11-25T09:00:00Z");

	private static final String LINK = "https://intendance.example/portal/s3cret/booking";

	@Override
	public MailView view() {
		return new CallReminderMail("E-2026-0042", SLOT, LINK, List.of());
	}

	@Override
	public Stream<MailView> views() {
		return Stream.of(view(),
				new CallReminderMail("E-2026-0042", SLOT, LINK, List.of(new SeveralRemindersMail.Item("Pièces",
						List.of("RIB"), LocalDate.of(2026, 12, 11), "http://localhost:8080/portal/Zk9-_x/pieces"))));
	}

}

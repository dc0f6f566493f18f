package fr.intendance.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fr.intendance.mail.MailFixture;
import fr.intendance.mail.MailView;

class SeveralRemindersMailFixture implements MailFixture {

	@Override
	public MailView view() {
		String portal = "http://localhost:8080/portal/Zk9-_x/";
		return new SeveralRemindersMail(List.of(
				new SeveralRemindersMail.Item("Pièces", List.of("RIB à porter sur vos factures", "Papier à en-tête"),
						LocalDate.of(2026, 12, 23), portal + "pieces"),
				new SeveralRemindersMail.Item("Compte rendu", List.of("CR-2026-0031"), LocalDate.of(2026, 12, 11),
						portal + "report/2026-11"),
				new SeveralRemindersMail.Item("Échange", List.of(), LocalDate.of(2026, 12, 11), portal + "booking")),
				portal + "promise", Optional.of(portal + "objection"));
	}

}

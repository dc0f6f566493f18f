package fr.intendance.reminder;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
				missing(ladder), "http://localhost:8080/portal/Zk9-_x/" + ladder.code(),
				"http://localhost:8080/portal/Zk9-_x/promise",
				Optional.of("http://localhost:8080/portal/Zk9-_x/objection")
					.filter((link) -> ladder.isBeforeContract()));
	}

	private static List<String> missing(Ladder ladder) {
		return switch (ladder) {
			case BOOKING, HANDOVER -> List.of();
			case QUESTIONNAIRE -> List.of("Que souhaitez-vous déléguer ?", "Que fait votre entreprise ?");
			case SPECIFICATION -> List.of("CC-2026-0012");
			case QUOTE -> List.of("D-2026-0012 : 690,00 €");
			case SIGNATURE -> List.of("CP-2026-0007", "AC-2026-0007", "ST-2026-0007");
			case PIECES -> List.of("RIB à porter sur vos factures", "Papier à en-tête ou logo");
			case REPORT -> List.of("CR-2026-0031, novembre 2026");
		};
	}

}

package fr.intendance.reporting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

import fr.intendance.mail.MailFixture;
import fr.intendance.mail.MailView;

class ReportMailFixture implements MailFixture {

	@Override
	public MailView view() {
		return new ReportMail("E-2026-0042", YearMonth.of(2026, 11), "CR-2026-0012", Optional.of("RF-2026-0012"),
				LocalDate.of(2026, 12, 8), false, "http://localhost:8080/portal/Zk9-_x/report/2026-11");
	}

}

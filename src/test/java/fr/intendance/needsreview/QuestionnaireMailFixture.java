package fr.intendance.needsreview;

import java.time.LocalDate;

import fr.intendance.mail.MailFixture;
import fr.intendance.mail.MailView;

class QuestionnaireMailFixture implements MailFixture {

	@Override
	public MailView view() {
		return new QuestionnaireMail("E-2026-0042", LocalDate.of(2026, 11, 26),
				"https://intendance.example/portal/s3cret/questionnaire");
	}

}

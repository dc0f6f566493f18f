package fr.intendance.transparency;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

import fr.intendance.calendar.BusinessZone;
import fr.intendance.calendar.FrenchDate;
import fr.intendance.document.Documents;
import fr.intendance.document.Imprint;
import fr.intendance.processing.Processing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register on paper, for an authority or a client who asks for it (GDPR art. 30(4)).
 */
@Service
@Transactional(readOnly = true)
public class RegisterPaper {

	private final Register register;

	private final Documents documents;

	private final Clock clock;

	RegisterPaper(Register register, Documents documents, Clock clock) {
		this.register = register;
		this.documents = documents;
		this.clock = clock;
	}

	/**
	 * As it is now: a PDF.
	 * @throws fr.intendance.document.FirmIncomplete while the settings do not say who the
	 * firm is
	 */
	public byte[] print() {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), BusinessZone.PARIS);
		return this.documents.extract(TransparencyDocument.REGISTER, "du " + FrenchDate.date(today), this::view);
	}

	private RegisterView view(Imprint imprint) {
		Register.Entries entries = this.register.entries();
		return new RegisterView(imprint, entries.officer(), entries.clients().stream().map(this::controller).toList(),
				entries.onBehalf().stream().map(RegisterPaper::line).toList(),
				entries.own().stream().map(RegisterPaper::line).toList(), this.register.transfers(entries),
				entries.others()
					.stream()
					.map((one) -> new RegisterView.Other(one.name(), this.register.other(one, Locale.FRENCH)))
					.toList(),
				entries.measures());
	}

	private RegisterView.Controller controller(ServedClient one) {
		return new RegisterView.Controller(one.company(), one.contact() + ", " + one.email(), one.contract(),
				one.since(), this.register.services(one, Locale.FRENCH));
	}

	private static RegisterView.Line line(Processing one) {
		return new RegisterView.Line(one.title(), Processing.clauses(one.purposes()), Processing.sentence(one.people()),
				Processing.sentence(one.data()), Processing.clauses(one.retention()),
				Processing.clauses(one.recipients()));
	}

}

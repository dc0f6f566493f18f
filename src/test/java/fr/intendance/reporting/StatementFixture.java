package fr.intendance.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import fr.intendance.document.Amount;
import fr.intendance.document.DocumentFixture;
import fr.intendance.document.DocumentTemplate;
import fr.intendance.document.DocumentView;
import fr.intendance.document.Imprint;
import fr.intendance.document.Line;
import fr.intendance.document.PartyFixture;
import fr.intendance.document.Totals;
import fr.intendance.quote.Formula;
import fr.intendance.reporting.StatementView.Plan;
import fr.intendance.reporting.StatementView.Time;

class StatementFixture implements DocumentFixture {

	static final List<Line> LINES = List.of(
			new Line("Forfait mensuel de 24 h", "Du 1er au 30 novembre 2026", BigDecimal.ONE, "mois",
					new Amount(108_000)),
			new Line("Heures au-delà des heures comprises", "Du 1er au 30 novembre 2026", new BigDecimal("1.5"), "h",
					new Amount(4800)),
			new Line("Correction du compte rendu n° CR-2026-0009 : temps utilisé",
					"Une heure comptée deux fois : nous la retirons.", BigDecimal.ONE, "", new Amount(-4500)));

	private static final List<Line> ENGLISH_LINES = List.of(
			new Line("Monthly package of 24 h", "From 1 to 30 November 2026", BigDecimal.ONE, "month",
					new Amount(108_000)),
			new Line("Hours beyond those included", "From 1 to 30 November 2026", new BigDecimal("1.5"), "h",
					new Amount(4800)),
			new Line("Correction of report CR-2026-0009: time spent", "An hour counted twice: we take it off.",
					BigDecimal.ONE, "", new Amount(-4500)));

	static final List<Plan> PACKAGE = List.of(new Plan(Formula.PACKAGE, 24 * 60));

	@Override
	public DocumentTemplate template() {
		return ReportingDocument.STATEMENT;
	}

	@Override
	public DocumentView view(Imprint imprint) {
		return statement(imprint, PACKAGE, new Time(25 * 60 + 30, Optional.of(24L * 60), 0, 90, false, 0),
				lines(imprint));
	}

	@Override
	public DocumentView longView(Imprint imprint) {
		return statement(imprint, PACKAGE, new Time(20 * 60, Optional.of(24L * 60), 0, 0, false, 0),
				DocumentFixture.threeHundred(lines(imprint)));
	}

	private static List<Line> lines(Imprint imprint) {
		return (imprint.language() == Locale.ENGLISH) ? ENGLISH_LINES : LINES;
	}

	static DocumentView statement(Imprint imprint, List<Plan> plans, Time time, List<Line> invoiced) {
		return new StatementView(imprint, PartyFixture.client(imprint.language()), "CP-2026-0003", "CR-2026-0010",
				LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30), plans, time, invoiced,
				Totals.of(invoiced, BigDecimal.ZERO, imprint.mentions()), LocalDate.of(2026, 12, 8));
	}

}

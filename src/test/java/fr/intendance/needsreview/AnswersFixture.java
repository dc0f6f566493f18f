package fr.intendance.needsreview;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What clients type into the questionnaire. */
public final class AnswersFixture {

	private AnswersFixture() {
	}

	/** The answers behind the worked example of the time model: 23.26 h in all. */
	public static Map<String, Object> workedExample() {
		Map<String, Object> typed = new TreeMap<>(Map.of("quotes", 15, "invoices", "40", "supplier-invoices", "50",
				"unpaid-reminders", 20, "payments", 30, "dispatch-rhythm", "MONTHLY", "tools", "MIXED", "disorder",
				"NONE", "activity", "Menuiserie, SARL", "starts-on", "2026-12-15"));
		typed.put(Questionnaire.WISHED_SERVICES, List.of("QUOTES", "INVOICING", "SUPPLIER_INVOICES", "UNPAID_REMINDERS",
				"PAYMENT_MATCHING", "ACCOUNTANT_DISPATCH"));
		return typed;
	}

}

package fr.intendance.desk;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fr.intendance.document.Line;
import fr.intendance.quote.AddedLines;
import fr.intendance.quote.Approval;
import fr.intendance.quote.QuoteDraft;

/** What stands in the fields of the editor of a quote before somebody types. */
final class QuoteFields {

	private static final List<String> WHOLE = List.of("formula", "hours", "startOn", "discountPercent", "validityDays",
			"optionSetUp", "optionOnSite", "optionDeposit", "rereadParties", "rereadServices", "rereadTerms",
			"decision", "reason");

	private static final List<String> OF_A_LINE = List.of("Label", "Quantity", "Unit", "Price");

	private QuoteFields() {
	}

	/** All fields, with nothing in them. */
	static Map<String, String> blank() {
		Map<String, String> fields = new LinkedHashMap<>();
		WHOLE.forEach((field) -> fields.put(field, ""));
		for (int line = 1; line <= AddedLines.MOST; line++) {
			for (String part : OF_A_LINE) {
				fields.put(AddedLines.field(line, part), "");
			}
		}
		return fields;
	}

	/** What was chosen so far, or is proposed. */
	static Map<String, String> of(QuoteDraft draft) {
		Map<String, String> fields = new LinkedHashMap<>();
		fields.put("formula", draft.terms().formula().name());
		fields.put("hours", plain(draft.terms().hours()));
		draft.terms().startsOn().ifPresent((day) -> fields.put("startOn", day.toString()));
		fields.put("discountPercent", plain(draft.terms().discountPercent()));
		fields.put("validityDays", String.valueOf(Approval.USUAL_VALIDITY));
		List<Line> added = draft.added();
		for (int line = 1; line <= added.size(); line++) {
			Line one = added.get(line - 1);
			fields.put(AddedLines.field(line, "Label"), one.label());
			fields.put(AddedLines.field(line, "Quantity"), plain(one.quantity()));
			fields.put(AddedLines.field(line, "Unit"), one.unit());
			fields.put(AddedLines.field(line, "Price"), plain(one.unitPrice().euros()));
		}
		return fields;
	}

	/** With a decimal comma, as people here write. */
	private static String plain(BigDecimal number) {
		return number.stripTrailingZeros().toPlainString().replace('.', ',');
	}

}

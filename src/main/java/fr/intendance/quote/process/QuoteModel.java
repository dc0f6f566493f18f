package fr.intendance.quote.process;

import java.util.Locale;

import fr.intendance.engine.Variable;
import fr.intendance.quote.QuoteState;

/** The names of quote.bpmn that Java knows. */
final class QuoteModel {

	static final String PREPARE_QUOTE = "UserTask_PrepareQuote";

	static final String APPROVE_QUOTE = "UserTask_ApproveQuote";

	static final Variable<Boolean> QUOTE_APPROVED = Variable.yesOrNo("quoteApproved");

	static final Variable<String> QUOTE_ANSWER = Variable.text("quoteAnswer");

	private QuoteModel() {
	}

	/** The answer as the gateway spells it. */
	static String answer(QuoteState state) {
		return switch (state) {
			case CHANGES_ASKED -> "changesAsked";
			case TAKEN_BACK -> "takenBack";
			default -> state.name().toLowerCase(Locale.ROOT);
		};
	}

}

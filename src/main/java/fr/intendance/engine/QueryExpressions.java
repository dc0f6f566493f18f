package fr.intendance.engine;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.el.JuelExpression;
import org.camunda.bpm.engine.spring.SpringExpressionManager;

import org.springframework.context.ApplicationContext;

/**
 * Evaluates the expressions of models as usual, and of those in task queries, which
 * anybody who is signed in can send, three harmless ones. Closes CVE-2026-109432, whose
 * branch of an or-query was not checked: a query is the only one that evaluates without a
 * scope, wherever its expression stands.
 */
class QueryExpressions extends SpringExpressionManager {

	private static final Pattern ALLOWED = Pattern
		.compile("\\s*[#$]\\{\\s*(currentUser|currentUserGroups|now)\\(\\s*\\)\\s*}\\s*");

	private static final Pattern STORED = Pattern.compile("\"(\\w*Expression)\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");

	QueryExpressions(ApplicationContext context) {
		super(context);
	}

	@Override
	public Expression createExpression(String expression) {
		ensureInitialized();
		return new JuelExpression(createValueExpression(expression), this, expression) {

			@Override
			public Object getValue(VariableScope scope) {
				if (scope == null && !ALLOWED.matcher(expression).matches()) {
					throw refusal("expression");
				}
				return super.getValue(scope);
			}
		};
	}

	/**
	 * Refuses the query of a stored filter that holds an expression of another kind.
	 * @param query the query as JSON, as the engine stores it
	 */
	static void refuseOthers(String query) {
		Matcher stored = STORED.matcher(query);
		while (stored.find()) {
			if (!ALLOWED.matcher(stored.group(2)).matches()) {
				throw refusal(stored.group(1));
			}
		}
	}

	private static Refused refusal(String field) {
		return Refused.invalid(field,
				"Un filtre n’accepte que ${currentUser()}, ${currentUserGroups()} et ${now()} comme expressions.");
	}

}

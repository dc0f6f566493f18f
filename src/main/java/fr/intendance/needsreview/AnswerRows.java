package fr.intendance.needsreview;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

import fr.intendance.client.EngagementReference;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where answers are kept, a row each; only what changed is written. */
@Component
class AnswerRows {

	private final JdbcClient database;

	AnswerRows(JdbcClient database) {
		this.database = database;
	}

	Answers of(EngagementReference engagement) {
		return new Answers(this.database.sql("select question, answer from questionnaire_answer where engagement = ?")
			.param(engagement.value())
			.query((row, number) -> Map.entry(row.getString("question"), row.getString("answer")))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
	}

	/** An empty answer takes back what was answered. */
	void save(EngagementReference engagement, Map<String, String> changed) {
		Map<String, String> kept = of(engagement).values();
		changed.forEach((question, answer) -> {
			if (answer.isEmpty() && kept.containsKey(question)) {
				run("delete from questionnaire_answer where engagement = ? and question = ?", engagement.value(),
						question);
			}
			else if (!answer.isEmpty() && !kept.containsKey(question)) {
				run("insert into questionnaire_answer (engagement, question, answer) values (?, ?, ?)",
						engagement.value(), question, answer);
			}
			else if (!answer.isEmpty() && !answer.equals(kept.get(question))) {
				run("update questionnaire_answer set answer = ? where engagement = ? and question = ?", answer,
						engagement.value(), question);
			}
		});
	}

	/** The others go. */
	void keepOnly(EngagementReference engagement, Answers relevant) {
		Map<String, String> gone = new HashMap<>(of(engagement).values());
		gone.keySet().removeAll(relevant.values().keySet());
		gone.replaceAll((question, answer) -> "");
		save(engagement, gone);
	}

	private void run(String statement, Object... parameters) {
		this.database.sql(statement).params(parameters).update();
	}

}

package fr.intendance.desk;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

import fr.intendance.client.EngagementFilter;
import fr.intendance.client.Stage;
import fr.intendance.client.Whereabouts.Party;

/**
 * What somebody chose to see on the board, as its address says it, so that it can be
 * passed on. What is unknown is not chosen.
 *
 * @param stage in kebab case; empty for all
 * @param turn whose turn it is, small letters; empty for anybody's
 * @param late {@code yes} for those where the firm is behind only
 * @param state {@code running}, {@code ended} or {@code all}
 * @param page counted from 1
 */
record BoardChoice(String stage, String turn, String late, String state, int page) {

	/** On a page; the list of a board goes on on the next. */
	static final int LINES = 50;

	private static final String RUNNING = "running";

	private static final int LAST_PAGE = 10_000;

	/** From what a form sends along. */
	static BoardChoice of(Map<String, String> typed) {
		return new BoardChoice(typed.getOrDefault("stage", ""), typed.getOrDefault("turn", ""),
				typed.getOrDefault("late", ""), typed.getOrDefault("state", RUNNING), 1);
	}

	EngagementFilter filter() {
		return new EngagementFilter(chosenStage(), this.state.equals("all") ? Optional.empty() : Optional.of(isEnded()),
				chosenTurn(), isLate());
	}

	/** Whether nothing was chosen: the whole board. */
	boolean isWhole() {
		return chosenStage().isEmpty() && chosenTurn().isEmpty() && !isLate() && !isEnded()
				&& !this.state.equals("all");
	}

	boolean isLate() {
		return this.late.equals("yes");
	}

	int offset() {
		return (Math.min(Math.max(this.page, 1), LAST_PAGE) - 1) * LINES;
	}

	/** The same in an address, for another page of it. */
	String query(int page) {
		StringJoiner query = new StringJoiner("&");
		chosenStage().ifPresent((one) -> query.add("stage=" + one.kebab()));
		chosenTurn().ifPresent((one) -> query.add("turn=" + this.turn));
		if (isLate()) {
			query.add("late=yes");
		}
		if (isEnded() || this.state.equals("all")) {
			query.add("state=" + this.state);
		}
		return query.add("page=" + page).toString();
	}

	/** What is chosen of the states. */
	String chosenState() {
		return (isEnded() || this.state.equals("all")) ? this.state : RUNNING;
	}

	private boolean isEnded() {
		return this.state.equals("ended");
	}

	private Optional<Stage> chosenStage() {
		return Arrays.stream(Stage.values()).filter((one) -> one.kebab().equals(this.stage)).findFirst();
	}

	private Optional<Party> chosenTurn() {
		return Arrays.stream(Party.values())
			.filter((one) -> one.name().toLowerCase(Locale.ROOT).equals(this.turn))
			.findFirst();
	}

}

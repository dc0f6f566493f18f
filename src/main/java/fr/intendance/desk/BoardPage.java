package fr.intendance.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import fr.intendance.client.Assignments;
import fr.intendance.client.EngagementLine;
import fr.intendance.client.Stage;
import fr.intendance.client.Standings;
import fr.intendance.client.Standings.Load;
import fr.intendance.client.Standings.Waiting;
import fr.intendance.document.Csv;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * All clients by the stage in which they stand, or a list of some of them. What is chosen
 * stands in the address.
 */
@RestController
class BoardPage {

	/** More of them are on the list of the stage. */
	private static final int CARDS = 8;

	/** Of a file; a firm has fewer clients. */
	private static final int ALL = 50_000;

	private final Standings standings;

	private final Assignments assignments;

	private final Lines lines;

	private final Words words;

	private final DeskPages pages;

	BoardPage(Standings standings, Assignments assignments, Lines lines, Words words, DeskPages pages) {
		this.standings = standings;
		this.assignments = assignments;
		this.lines = lines;
		this.words = words;
		this.pages = pages;
	}

	@GetMapping("/desk/board")
	ResponseEntity<String> show(@RequestParam(defaultValue = "") String stage,
			@RequestParam(defaultValue = "") String turn, @RequestParam(defaultValue = "") String late,
			@RequestParam(defaultValue = "running") String state, @RequestParam(defaultValue = "1") String page,
			@RequestParam(defaultValue = "") String checked) {
		BoardChoice choice = new BoardChoice(stage, turn, late, state,
				page.matches("[0-9]{1,5}") ? Integer.parseInt(page) : 1);
		Map<Stage, Load> loads = this.standings.loads(choice.filter());
		int found = loads.values().stream().mapToInt(Load::found).sum();
		return this.pages.show("board",
				(frame) -> new View(frame, stages(choice), choice.turn(), choice.chosenState(), choice.isLate(),
						choice.isWhole() ? columns(choice, loads) : List.of(),
						choice.isWhole() ? Optional.empty() : Optional.of(list(choice, found)), choice.query(1),
						checked.equals("all"), frame.manager() && !choice.isWhole()
								? this.assignments.people().stream().sorted().toList() : List.of()));
	}

	/** The same as a table for spreadsheets, whole. */
	@GetMapping("/desk/board.csv")
	ResponseEntity<byte[]> table(@RequestParam(defaultValue = "") String stage,
			@RequestParam(defaultValue = "") String turn, @RequestParam(defaultValue = "") String late,
			@RequestParam(defaultValue = "running") String state) {
		Csv csv = new Csv(this.words.of("desk.board.columns").split(";"));
		this.standings.page(new BoardChoice(stage, turn, late, state, 1).filter(), 0, ALL)
			.stream()
			.map(this.lines::line)
			.forEach((one) -> csv.row(one.reference(), one.company(), one.stage(), one.days(), one.turn(), one.since(),
					one.next(), one.on().orElse(""), this.words.of(one.late() ? "desk.yes.lower" : "desk.no.lower")));
		return this.pages.table("suivi", csv);
	}

	private List<Column> columns(BoardChoice choice, Map<Stage, Load> loads) {
		Map<Stage, List<EngagementLine>> first = this.standings.firstOfEachStage(choice.filter(), CARDS);
		return Stream.of(Stage.values()).map((stage) -> {
			Load load = loads.getOrDefault(stage, new Load(0, 0));
			return new Column(stage.kebab(), this.words.stage(stage), load.late(),
					this.lines.of(new Waiting(load.found(), first.getOrDefault(stage, List.of()))));
		}).toList();
	}

	private Listed list(BoardChoice choice, int found) {
		List<EngagementLine> shown = this.standings.page(choice.filter(), choice.offset(), BoardChoice.LINES);
		int page = choice.offset() / BoardChoice.LINES + 1;
		return new Listed(this.lines.of(new Waiting(found, shown)), page,
				Math.max(1, (found + BoardChoice.LINES - 1) / BoardChoice.LINES),
				(page > 1) ? Optional.of(choice.query(page - 1)) : Optional.empty(),
				(page * BoardChoice.LINES < found) ? Optional.of(choice.query(page + 1)) : Optional.empty());
	}

	private List<Choice> stages(BoardChoice choice) {
		return Arrays.stream(Stage.values())
			.map((one) -> new Choice(one.kebab(), this.words.stage(one), one.kebab().equals(choice.stage())))
			.toList();
	}

	/**
	 * @param frame what surrounds the page
	 * @param stages to choose from
	 * @param turn whose turn was chosen
	 * @param state which state was
	 * @param late whether only what is late was
	 * @param columns one a stage, where nothing was chosen
	 * @param list what was chosen, where something was
	 * @param query the choice, for the table
	 * @param checked whether all lines are chosen
	 * @param people to whom clients may be given
	 */
	record View(Frame frame, List<Choice> stages, String turn, String state, boolean late, List<Column> columns,
			Optional<Listed> list, String query, boolean checked, List<String> people) {
	}

	/**
	 * @param stage in kebab case
	 * @param label the same in words
	 * @param late with how many there the firm is behind
	 * @param part who stands there
	 */
	record Column(String stage, String label, int late, Lines.Part part) {
	}

	/**
	 * @param part who was found
	 * @param page which part of them, counted from 1
	 * @param pages of how many
	 * @param earlier the page before, if there is one
	 * @param later the page after
	 */
	record Listed(Lines.Part part, int page, int pages, Optional<String> earlier, Optional<String> later) {
	}

	/**
	 * @param value what the form sends
	 * @param label what people read
	 * @param chosen whether it is the one
	 */
	record Choice(String value, String label, boolean chosen) {
	}

}

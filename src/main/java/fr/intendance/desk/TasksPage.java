package fr.intendance.desk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import fr.intendance.document.Csv;
import fr.intendance.engine.Actors;
import fr.intendance.engine.Handed;
import fr.intendance.engine.OpenTasks;
import fr.intendance.engine.OpenTasks.WaitingTask;
import fr.intendance.engine.Refused;
import fr.intendance.engine.Role;
import fr.intendance.engine.Staff;
import fr.intendance.engine.TaskHandover;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * All tasks that wait, to be taken, given back or given to somebody, several at once.
 * Doing one asks for what its form asks for, and is never done from here.
 */
@RestController
class TasksPage {

	private static final String PATH = "/desk/tasks";

	private static final String PAGE = "tasks";

	/** As many as the list shows. */
	private static final int MOST = 400;

	private final OpenTasks tasks;

	private final TaskHandover handover;

	private final TaskRows rows;

	private final Staff staff;

	private final Actors actors;

	private final Words words;

	private final DeskPages pages;

	TasksPage(OpenTasks tasks, TaskHandover handover, TaskRows rows, Staff staff, Actors actors, Words words,
			DeskPages pages) {
		this.tasks = tasks;
		this.handover = handover;
		this.rows = rows;
		this.staff = staff;
		this.actors = actors;
		this.words = words;
		this.pages = pages;
	}

	@GetMapping(PATH)
	ResponseEntity<String> show(@RequestParam(defaultValue = "mine") String whose,
			@RequestParam(defaultValue = "") String checked) {
		return this.pages.show(PAGE, (frame) -> view(frame, whose, (id) -> checked.equals("all")));
	}

	/** The same as a table for spreadsheets. */
	@GetMapping(PATH + ".csv")
	ResponseEntity<byte[]> table(@RequestParam(defaultValue = "mine") String whose) {
		Csv csv = new Csv(this.words.of("desk.task"), this.words.of("desk.tasks.about"),
				this.words.of("desk.reference"), this.words.of("desk.company"), this.words.of("desk.due"),
				this.words.of("desk.late"), this.words.of("desk.tasks.who"));
		this.rows.of(chosen(whose))
			.forEach((one) -> csv.row(this.words.said(one.name()), one.about().orElse(""), one.reference(),
					one.company(), one.due().orElse(""), this.words.of("desk.yesno." + one.late()),
					one.holder().orElse("")));
		return this.pages.table(this.words.of("desk.tasks.file"), csv);
	}

	@PostMapping(PATH)
	ResponseEntity<String> handOver(@RequestParam(defaultValue = "mine") String whose,
			@RequestParam(name = "task", defaultValue = "") List<String> chosen,
			@RequestParam(defaultValue = "") String what, @RequestParam(defaultValue = "") String to) {
		try {
			Set<String> ids = ManyDone.chosen("task", chosen, MOST, this.words);
			// once they are given away, an assistant may still see what was refused
			Map<String, WaitingTask> before = this.tasks.of(ids)
				.stream()
				.collect(Collectors.toMap(WaitingTask::id, (task) -> task));
			Handed handed = done(what, ids, to);
			return this.pages.show(ManyDone.PAGE, (frame) -> new ManyDone(frame, "tasks." + what, handed.done(),
					left(handed, before), PATH + "?whose=" + known(whose)));
		}
		catch (Refused ex) {
			return this.pages.refuse(PAGE, ex, (frame) -> view(frame, whose, chosen::contains));
		}
	}

	private Handed done(String what, Set<String> ids, String to) {
		return switch (what) {
			case "take" -> this.handover.take(ids);
			case "release" -> this.handover.release(ids);
			case "give" -> this.handover.give(ids, to);
			default -> throw Refused.invalid("what", this.words.of("desk.many.what"));
		};
	}

	private List<ManyDone.Left> left(Handed handed, Map<String, WaitingTask> before) {
		Map<String, TaskRows.Row> known = this.rows
			.of(before.values().stream().filter((task) -> handed.left().containsKey(task.id())).toList())
			.stream()
			.collect(Collectors.toMap(TaskRows.Row::id, (row) -> row));
		return handed.left().entrySet().stream().map((one) -> {
			String why = this.words.of("desk.tasks.left." + one.getValue());
			TaskRows.Row row = known.get(one.getKey());
			return (row != null)
					? new ManyDone.Left(this.words.said(row.name()) + ", " + row.company(), row.reference(), why)
					: new ManyDone.Left(this.words.of("desk.task"), "", why);
		}).toList();
	}

	private View view(Frame frame, String whose, Predicate<String> checked) {
		List<TaskRows.Row> tasks = this.rows.of(chosen(whose));
		return new View(frame, known(whose), tasks,
				tasks.stream().map(TaskRows.Row::id).filter(checked).collect(Collectors.toSet()),
				frame.manager() ? this.staff.people() : List.of());
	}

	private List<WaitingTask> chosen(String whose) {
		return known(whose).equals("all") ? this.tasks.all() : this.tasks.mine();
	}

	private String known(String whose) {
		return (whose.equals("all") && this.actors.currentIs(Role.OFFICE_MANAGER)) ? "all" : "mine";
	}

	/**
	 * @param frame what surrounds the page
	 * @param whose {@code mine}, with what is offered, or {@code all}
	 * @param tasks the most urgent first
	 * @param checked the ids of those that are chosen
	 * @param people to whom they may be given
	 */
	record View(Frame frame, String whose, List<TaskRows.Row> tasks, Set<String> checked, List<String> people) {
	}

}

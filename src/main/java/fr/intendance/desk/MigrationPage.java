package fr.intendance.desk;

import java.util.List;
import java.util.Optional;

import fr.intendance.engine.MigrationRehearsal;
import fr.intendance.engine.Migrations;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Moves running journeys to another version of their process, once it was tried. */
@RestController
class MigrationPage {

	private static final String PATH = ProcessPages.PATH + "/{process}/{version}/migration";

	private final Migrations migrations;

	private final DeskPages pages;

	MigrationPage(Migrations migrations, DeskPages pages) {
		this.migrations = migrations;
		this.pages = pages;
	}

	@GetMapping(PATH)
	ResponseEntity<String> rehearse(@PathVariable String process, @PathVariable int version, @RequestParam int to) {
		MigrationRehearsal rehearsal = this.migrations.rehearse(process, version, to);
		return this.pages.show("migration",
				(frame) -> new View(frame, ProcessPages.PATH + "/" + process + "/" + version, version, to,
						rehearsal.moving().size(), rehearsal.staying().stream().map(MigrationPage::row).toList(),
						rehearsal.untried()));
	}

	@PostMapping(PATH)
	ResponseEntity<String> start(@PathVariable String process, @PathVariable int version, @RequestParam int to) {
		this.migrations.start(process, version, to);
		return this.pages.lead(ProcessPages.PATH + "#migrations");
	}

	private static Row row(MigrationRehearsal.Staying one) {
		return new Row(one.businessKey(), ProcessRows.reference(one.businessKey()), one.steps());
	}

	/**
	 * @param frame what surrounds the page
	 * @param path the page of the version
	 * @param from the version they follow
	 * @param to the version they are to follow
	 * @param moving how many would move
	 * @param staying those that would not
	 * @param untried how many were not tried yet
	 */
	record View(Frame frame, String path, int from, int to, int moving, List<Row> staying, long untried) {
	}

	/**
	 * @param businessKey what the instance works on
	 * @param reference the engagement that this belongs to
	 * @param steps where it stands that the other version does not know
	 */
	record Row(String businessKey, Optional<String> reference, List<String> steps) {
	}

}

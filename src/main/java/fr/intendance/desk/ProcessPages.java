package fr.intendance.desk;

import java.util.List;

import fr.intendance.engine.Migrations;
import fr.intendance.engine.OpenIncidents;
import fr.intendance.engine.ProcessRun;
import fr.intendance.engine.ProcessVersion;
import fr.intendance.engine.ProcessVersions;
import fr.intendance.engine.Refused;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The processes in all their versions, what follows each, running or over, and what
 * failed. For the office manager alone.
 */
@RestController
class ProcessPages {

	static final String PATH = "/desk/processes";

	private static final int PAGE = 50;

	private static final int LAST_PAGE = 10_000;

	private final ProcessVersions versions;

	private final OpenIncidents incidents;

	private final Migrations migrations;

	private final ProcessRows rows;

	private final DeskPages pages;

	ProcessPages(ProcessVersions versions, OpenIncidents incidents, Migrations migrations, ProcessRows rows,
			DeskPages pages) {
		this.versions = versions;
		this.incidents = incidents;
		this.migrations = migrations;
		this.rows = rows;
		this.pages = pages;
	}

	@GetMapping(PATH)
	ResponseEntity<String> list() {
		return this.pages.show("processes", (frame) -> {
			List<ProcessVersion> all = this.versions.all();
			return new Listed(frame, all.stream().map(this.rows::version).toList(),
					this.incidents.all().stream().map((one) -> this.rows.incident(one, all)).toList(),
					this.migrations.all().stream().map(this.rows::migration).toList());
		});
	}

	@GetMapping(PATH + "/{process}/{version}")
	ResponseEntity<String> runs(@PathVariable String process, @PathVariable int version,
			@RequestParam(defaultValue = "false") boolean ended, @RequestParam(defaultValue = "1") int page) {
		if (page < 1 || page > LAST_PAGE) {
			throw Refused.invalid("page", "Cette page n’existe pas. Revenez à la première.");
		}
		List<ProcessRun> runs = this.versions.runs(process, version, ended, (page - 1) * PAGE, PAGE + 1);
		List<ProcessVersion> same = this.versions.all()
			.stream()
			.filter((one) -> one.definitionKey().equals(process))
			.toList();
		return this.pages.show("process-runs",
				(frame) -> new Runs(frame, PATH + "/" + process + "/" + version,
						same.stream()
							.filter((one) -> one.version() == version)
							.map(this.rows::version)
							.findFirst()
							.orElseThrow(),
						ended, runs.stream().limit(PAGE).map(this.rows::run).toList(), page, runs.size() > PAGE,
						same.stream().map(ProcessVersion::version).filter((one) -> one != version).toList()));
	}

	/**
	 * @param frame what surrounds the page
	 * @param versions each version of each process
	 * @param incidents what failed, the oldest first
	 * @param migrations those under way, then the last ones
	 */
	record Listed(Frame frame, List<ProcessRows.Version> versions, List<ProcessRows.Failure> incidents,
			List<ProcessRows.Migration> migrations) {
	}

	/**
	 * @param frame what surrounds the page
	 * @param path where it is
	 * @param version which one it shows
	 * @param ended whether those that are over
	 * @param runs the instances
	 * @param page counts the pages
	 * @param more whether there is another page
	 * @param others the other versions, the newest first
	 */
	record Runs(Frame frame, String path, ProcessRows.Version version, boolean ended, List<ProcessRows.Run> runs,
			int page, boolean more, List<Integer> others) {
	}

}

package fr.intendance.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import fr.intendance.client.EngagementFilter;
import fr.intendance.client.Stage;
import fr.intendance.client.Standings;
import fr.intendance.client.Standings.Load;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * How many journeys stand in each stage, for the dashboard of Cockpit and for programs.
 */
@RestController
class StageController {

	private final Standings standings;

	private final Words words;

	StageController(Standings standings, Words words) {
		this.standings = standings;
		this.words = words;
	}

	@GetMapping("/api/stages")
	List<StageResource> stages() {
		Map<Stage, Load> loads = this.standings.loads(EngagementFilter.RUNNING);
		return Arrays.stream(Stage.values())
			.map((stage) -> resource(stage, loads.getOrDefault(stage, new Load(0, 0))))
			.toList();
	}

	private StageResource resource(Stage stage, Load load) {
		return new StageResource(stage.kebab(), this.words.stage(stage), load.found(), load.late(),
				"/desk/board?stage=" + stage.kebab());
	}

	/**
	 * @param stage {@code first-contact}
	 * @param label what people call it
	 * @param running how many stand there
	 * @param late in how many of them the firm is behind
	 * @param href where they are listed
	 */
	record StageResource(String stage, String label, int running, int late, String href) {
	}

}

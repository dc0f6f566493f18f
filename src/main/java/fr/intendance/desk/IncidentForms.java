package fr.intendance.desk;

import java.util.List;
import java.util.Set;

import fr.intendance.engine.OpenIncidents;
import fr.intendance.engine.Refused;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lets what failed be tried again, one or several, and what waits be settled. */
@RestController
class IncidentForms {

	private static final String AFTERWARDS = ProcessPages.PATH + "#incidents";

	private final OpenIncidents incidents;

	private final DeskPages pages;

	IncidentForms(OpenIncidents incidents, DeskPages pages) {
		this.incidents = incidents;
		this.pages = pages;
	}

	@PostMapping("/desk/incidents/retry")
	ResponseEntity<String> retry(@RequestParam(name = "incident", defaultValue = "") List<String> ids) {
		if (ids.isEmpty()) {
			throw Refused.invalid("incident", "Cochez au moins une étape à réessayer.");
		}
		this.incidents.retry(Set.copyOf(ids));
		return this.pages.lead(AFTERWARDS);
	}

	@PostMapping("/desk/incidents/{id}/settled")
	ResponseEntity<String> settle(@PathVariable String id) {
		this.incidents.settle(id);
		return this.pages.lead(AFTERWARDS);
	}

}

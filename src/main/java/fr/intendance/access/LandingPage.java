package fr.intendance.access;

import fr.intendance.engine.Actor;
import fr.intendance.engine.Actors;
import fr.intendance.engine.Role;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Leads from the address alone to where one works. */
@Controller
class LandingPage {

	private final Actors actors;

	LandingPage(Actors actors) {
		this.actors = actors;
	}

	@GetMapping("/")
	String show() {
		Actor actor = this.actors.required();
		boolean staff = actor.is(Role.OFFICE_MANAGER) || actor.is(Role.ASSISTANT);
		return "redirect:" + (staff ? "/desk" : "/camunda/app/admin/");
	}

}

package fr.intendance.demo;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells on the console where to look and how to sign in. */
@Component
@Profile("demo")
class Welcome {

	private static final String WORDS = """
			Intendance : la démonstration est prête (entreprise et clients fictifs).
			  Bureau         %1$s/desk
			  Tâches         %1$s/camunda/app/tasklist/
			  Cockpit        %1$s/camunda/app/cockpit/
			  Formulaire     %1$s/contact
			  Courrier       %1$s/desk/mailbox
			  Identifiants   manager / manager, assistant / assistant, integrator / integrator, admin / admin""";

	private final String address;

	Welcome(@Value("${intendance.access.base-url}") String address) {
		this.address = address;
	}

	@EventListener(ApplicationReadyEvent.class)
	void greet() {
		System.out.println(WORDS.formatted(this.address));
	}

}

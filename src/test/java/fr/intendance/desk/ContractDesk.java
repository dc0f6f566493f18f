package fr.intendance.desk;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import fr.intendance.Browser;
import fr.intendance.Jobs;
import fr.intendance.calendar.MovableClock;
import fr.intendance.client.EngagementReference;
import org.camunda.bpm.engine.ProcessEngine;

import org.springframework.context.ApplicationContext;

/** The page of a client whose contract is in force, before the office manager. */
final class ContractDesk {

	private final ProcessEngine engine;

	private final MovableClock clock;

	private final Browser manager;

	private final EngagementReference reference;

	private ContractDesk(ApplicationContext application, int port, EngagementReference reference) {
		this.engine = application.getBean(ProcessEngine.class);
		this.clock = application.getBean(MovableClock.class);
		this.manager = Browser.signedIn(port, "manager");
		this.reference = reference;
	}

	/** The journey of the client rests under the contract from now on. */
	static ContractDesk of(ApplicationContext application, int port, EngagementReference reference) {
		ContractDesk desk = new ContractDesk(application, port, reference);
		desk.engine.getRuntimeService()
			.createProcessInstanceByKey("client-journey")
			.businessKey(reference.value())
			.startBeforeActivity("SubProcess_ClientUnderContract")
			.execute();
		return desk;
	}

	/** Goes on to a moment, and what is due then happens. */
	void to(String moment) {
		this.clock.moveTo(Instant.parse(moment));
		Jobs.run(this.engine, this.reference.value());
	}

	/** Sends one of the forms of the page. */
	HttpResponse<String> send(String form, Map<String, String> typed) {
		Map<String, String> fields = new HashMap<>(typed);
		fields.put("_csrf", Browser.csrfOf(page()));
		return this.manager.form("/desk/engagements/" + this.reference + "/answers/" + form, fields);
	}

	String page() {
		return this.manager.get("/desk/engagements/" + this.reference).body();
	}

}

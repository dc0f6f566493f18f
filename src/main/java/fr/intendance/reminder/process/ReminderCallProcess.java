package fr.intendance.reminder.process;

import fr.intendance.engine.Processes;
import fr.intendance.reminder.CallJourney;

import org.springframework.stereotype.Component;

@Component
class ReminderCallProcess implements CallJourney {

	private final Processes processes;

	ReminderCallProcess(Processes processes) {
		this.processes = processes;
	}

	@Override
	public void callDue(String key, String client) {
		this.processes.start(ReminderCallModel.PROCESS, key, client);
	}

	@Override
	public void callOvertaken(String key) {
		this.processes.correlate(ReminderCallModel.CALL_OVERTAKEN, key);
	}

}

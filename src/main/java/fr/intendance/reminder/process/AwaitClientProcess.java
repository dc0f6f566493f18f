package fr.intendance.reminder.process;

import fr.intendance.engine.Processes;
import fr.intendance.reminder.WaitingProcess;
import org.springframework.stereotype.Component;

@Component
class AwaitClientProcess implements WaitingProcess {

	private final Processes processes;

	AwaitClientProcess(Processes processes) {
		this.processes = processes;
	}

	@Override
	public void answerArrived(String key) {
		this.processes.correlate(AwaitClientModel.CLIENT_ANSWERED, key);
	}

}

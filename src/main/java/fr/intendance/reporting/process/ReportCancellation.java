package fr.intendance.reporting.process;

import java.util.Optional;

import fr.intendance.engine.ProcessCancellation;
import fr.intendance.engine.Refused;

import org.springframework.stereotype.Component;

/**
 * A report is never cancelled alone: its month would be told and invoiced to nobody until
 * the contract ends.
 */
@Component
class ReportCancellation implements ProcessCancellation {

	@Override
	public String definition() {
		return ReportingModel.PROCESS;
	}

	@Override
	public void cancel(String businessKey, Optional<String> reason) {
		throw Refused.conflict("Un compte rendu ne s’annule pas seul : son mois ne serait ni rendu ni facturé. Dans sa "
				+ "tâche, faites-le recalculer ; s’il est envoyé, suspendez ses relances ou enregistrez l’avis du client "
				+ "sur la page du dossier.");
	}

}

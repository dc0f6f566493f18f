package fr.intendance.client.process;

import fr.intendance.client.EngagementReference;
import fr.intendance.client.RefusedAddressJourney;
import fr.intendance.engine.Incidents;
import fr.intendance.engine.Processes;

import org.springframework.stereotype.Component;

@Component
class RefusedAddressProcess implements RefusedAddressJourney {

	private static final String SENTENCE = "Un courriel de ce dossier n’a pas pu partir : le serveur de messagerie l’a "
			+ "refusé. La tâche « Corriger l’adresse d’un contact » dit lequel et pourquoi. Dès qu’elle est faite, le "
			+ "courriel repart et cet incident se ferme de lui-même.";

	private final Processes processes;

	private final Incidents incidents;

	RefusedAddressProcess(Processes processes, Incidents incidents) {
		this.processes = processes;
		this.incidents = incidents;
	}

	@Override
	public void addressRefused(String key, String client) {
		this.processes.start(RefusedAddressModel.PROCESS, key, client);
	}

	@Override
	public void mailMissing(String key, EngagementReference reference) {
		this.incidents.raise(RefusedAddressModel.INCIDENT, reference.value(), key, SENTENCE);
	}

	@Override
	public void addressCorrected(String key) {
		this.incidents.resolve(RefusedAddressModel.INCIDENT, key);
	}

	@Override
	public void addressErased(String key) {
		this.processes.end(RefusedAddressModel.ADDRESS_ERASED, key);
		this.incidents.resolve(RefusedAddressModel.INCIDENT, key);
	}

}

package fr.intendance.transparency;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import fr.intendance.document.Csv;
import fr.intendance.document.Firm;
import fr.intendance.processing.FirmRole;
import fr.intendance.processing.Officer;
import fr.intendance.processing.Officers;
import fr.intendance.processing.Processing;
import fr.intendance.processing.Processings;
import fr.intendance.processing.SubProcessor;
import fr.intendance.processing.SubProcessors;
import fr.intendance.processing.Transfer;
import fr.intendance.settings.Setting;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;

/**
 * The register of processing as it is now: what is done on behalf of each client (GDPR
 * art. 30(2)), and what the firm decides itself (art. 30(1)).
 */
@Service
public class Register {

	private static final Locale LANGUAGE = Locale.FRENCH;

	private final ServedClients clients;

	private final Processings processings;

	private final SubProcessors others;

	private final Officers officers;

	private final Setting<Firm> firm;

	private final MessageSource messages;

	Register(ServedClients clients, Processings processings, SubProcessors others, Officers officers,
			Setting<Firm> firm, MessageSource messages) {
		this.clients = clients;
		this.processings = processings;
		this.others = others;
		this.officers = officers;
		this.firm = firm;
		this.messages = messages;
	}

	/** All of it, in French. */
	public Entries entries() {
		return entries(LANGUAGE);
	}

	/** All of it, in the language of who reads. */
	public Entries entries(Locale language) {
		List<ServedClient> served = this.clients.all();
		List<String> services = served.stream().flatMap((one) -> one.services().stream()).distinct().sorted().toList();
		return new Entries(this.firm.now().name(), this.firm.now().email(), this.officers.current(), served,
				this.processings.onBehalf(services, language), this.processings.as(FirmRole.CONTROLLER, language),
				this.processings.measures(FirmRole.PROCESSOR, language), this.others.current());
	}

	/** What services are called. */
	public String services(ServedClient client, Locale language) {
		return client.services()
			.stream()
			.map((code) -> word("service." + code, language))
			.collect(Collectors.joining(", "));
	}

	/** What a sub-processor does, where, and what allows it. */
	public String other(SubProcessor one, Locale language) {
		return word(one.service().code(), language) + ", " + one.place(language)
				+ ((one.transfer() == Transfer.NONE) ? "" : ", " + word(one.transfer().code(), language));
	}

	/**
	 * A table for spreadsheets: a line for each client and each thing done on its behalf,
	 * then one for each thing that the firm decides itself.
	 */
	public byte[] table() {
		Entries entries = entries();
		Csv table = new Csv("Rôle du cabinet", "Responsable de traitement", "Contact", "Contrat", "Traitement",
				"Finalités", "Personnes", "Données", "Durées", "Destinataires", "Transferts hors EEE", "Sous-traitants",
				"Mesures");
		String measures = String.join(" ; ", entries.measures());
		String transfers = transfers(entries);
		String others = entries.others()
			.stream()
			.map((one) -> one.name() + " (" + other(one, LANGUAGE) + ")")
			.collect(Collectors.joining(" ; "));
		entries.clients()
			.forEach((client) -> this.processings.onBehalf(client.services(), LANGUAGE)
				.forEach((one) -> row(table, word("processing.role.processor", LANGUAGE), client.company(),
						client.contact() + ", " + client.email(), client.contract(), one, transfers, others,
						measures)));
		String contact = entries.officer().map((one) -> one.name() + ", " + one.email()).orElse(entries.email());
		entries.own()
			.forEach((one) -> row(table, word("processing.role.controller", LANGUAGE), entries.firm(), contact, "", one,
					transfers, others, measures));
		return table.bytes();
	}

	/** Where to data leave the European Economic Area, in French. */
	String transfers(Entries entries) {
		String places = entries.transfers(LANGUAGE);
		return places.isEmpty() ? word("processing.transfers.none", LANGUAGE) : places;
	}

	private static void row(Csv table, String role, String controller, String contact, String contract, Processing one,
			String transfers, String others, String measures) {
		table.row(role, controller, contact, contract, one.title(), Processing.clauses(one.purposes()),
				Processing.sentence(one.people()), Processing.sentence(one.data()), Processing.clauses(one.retention()),
				Processing.clauses(one.recipients()), transfers, others, measures);
	}

	private String word(String code, Locale language) {
		return this.messages.getMessage(code, null, language);
	}

	/**
	 * What the register says.
	 *
	 * @param firm who keeps it
	 * @param email where to write to the firm
	 * @param officer its data protection officer, if it named one
	 * @param clients on whose behalf it works
	 * @param onBehalf what is done for them
	 * @param own what the firm decides itself
	 * @param measures what protects the data (art. 32)
	 * @param others who else touches them
	 */
	public record Entries(String firm, String email, Optional<Officer> officer, List<ServedClient> clients,
			List<Processing> onBehalf, List<Processing> own, List<String> measures, List<SubProcessor> others) {

		/** Where to data leave the European Economic Area; empty if they do not. */
		public String transfers(Locale language) {
			return this.others.stream()
				.filter((one) -> one.transfer() != Transfer.NONE)
				.map((one) -> one.place(language))
				.distinct()
				.collect(Collectors.joining(", "));
		}

	}

}

package fr.intendance.breach;

import java.util.List;
import java.util.Map;

import fr.intendance.breach.AuthorityView.Controller;
import fr.intendance.client.Engagement;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.document.Documents;
import fr.intendance.engine.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is written of a breach before anybody is told: somebody reads it over, and types
 * the rest into the form of the authority.
 */
@Service
@Transactional(readOnly = true)
public class BreachPapers {

	private final Breaches breaches;

	private final BreachLetters letters;

	private final BreachWriter writer;

	private final Engagements engagements;

	private final Documents documents;

	BreachPapers(Breaches breaches, BreachLetters letters, BreachWriter writer, Engagements engagements,
			Documents documents) {
		this.breaches = breaches;
		this.letters = letters;
		this.writer = writer;
		this.engagements = engagements;
		this.documents = documents;
	}

	/**
	 * The letter to a client as it would be sent now: a PDF.
	 * @throws Refused 404 where the breach does not touch them
	 */
	public byte[] notice(long id, String reference) {
		Breaches.Entry entry = this.breaches.entry(id);
		if (entry.touched().stream().noneMatch(reference::equals)) {
			throw Refused.unknown("Cette violation ne touche pas ce dossier. Revenez au registre.");
		}
		return this.letters.draft(entry.breach(), reference);
	}

	/**
	 * What the authority asks for: a PDF, as of now.
	 * @throws Refused 404 where the firm is not the controller
	 */
	public byte[] authority(long id) {
		Breaches.Entry entry = this.breaches.entry(id);
		if (!entry.breach().own()) {
			throw Refused.unknown("Vos clients sont responsables de ces données\u00a0: c’est à eux de notifier.");
		}
		return this.documents.extract(BreachDocument.AUTHORITY, Breaches.number(id),
				this.writer.authority(entry.breach(), controllers(entry)));
	}

	private List<Controller> controllers(Breaches.Entry entry) {
		List<Engagement> touched = this.engagements
			.those(entry.touched().stream().map(EngagementReference::new).toList());
		Map<String, String> companies = this.engagements.companies(touched);
		return touched.stream()
			.map((one) -> new Controller(companies.get(one.clientId()), entry.toldAt(one.reference().value())))
			.toList();
	}

}

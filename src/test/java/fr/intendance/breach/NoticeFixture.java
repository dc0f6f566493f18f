package fr.intendance.breach;

import java.util.Optional;

import fr.intendance.document.DocumentFixture;
import fr.intendance.document.DocumentTemplate;
import fr.intendance.document.DocumentView;
import fr.intendance.document.Imprint;
import fr.intendance.document.PartyFixture;
import fr.intendance.processing.Officer;

class NoticeFixture implements DocumentFixture {

	@Override
	public DocumentTemplate template() {
		return BreachDocument.NOTICE;
	}

	@Override
	public DocumentView view(Imprint imprint) {
		return new NoticeView(imprint, PartyFixture.client(imprint.language()), "V-7", "E-2026-0042",
				BreachFactsFixture.of(imprint),
				Optional.of(new Officer("Dominique Petit", "dpo@camille-moreau.example")), 48);
	}

}

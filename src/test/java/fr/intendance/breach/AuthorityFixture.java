package fr.intendance.breach;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import fr.intendance.breach.AuthorityView.Controller;
import fr.intendance.document.DocumentFixture;
import fr.intendance.document.DocumentTemplate;
import fr.intendance.document.DocumentView;
import fr.intendance.document.Imprint;

class AuthorityFixture implements DocumentFixture {

	private static final List<Controller> CLIENTS = List.of(
			new Controller("Menuiserie Lefèvre & Fils", Optional.of(Instant.parse("2026-11-30T10:00:00Z"))),
			new Controller("Atelier Peeters", Optional.empty()));

	@Override
	public DocumentTemplate template() {
		return BreachDocument.AUTHORITY;
	}

	@Override
	public DocumentView view(Imprint imprint) {
		return sheet(imprint, CLIENTS);
	}

	@Override
	public DocumentView longView(Imprint imprint) {
		return sheet(imprint, DocumentFixture.threeHundred(CLIENTS));
	}

	private static AuthorityView sheet(Imprint imprint, List<Controller> clients) {
		return new AuthorityView(imprint, BreachFactsFixture.of(imprint), Optional.empty(),
				Instant.parse("2026-12-03T08:15:00Z"), false, Optional.empty(), true, clients);
	}

}

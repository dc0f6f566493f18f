package fr.intendance.offboarding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fr.intendance.document.DocumentFixture;
import fr.intendance.document.DocumentTemplate;
import fr.intendance.document.DocumentView;
import fr.intendance.document.Imprint;
import fr.intendance.document.PartyFixture;
import fr.intendance.offboarding.CertificateView.Access;
import fr.intendance.offboarding.CertificateView.HandedBack;

import static fr.intendance.document.DocumentFixture.in;

class CertificateFixture implements DocumentFixture {

	@Override
	public DocumentTemplate template() {
		return OffboardingDocument.CERTIFICATE;
	}

	@Override
	public DocumentView view(Imprint imprint) {
		return certificate(imprint, accesses(imprint));
	}

	@Override
	public DocumentView longView(Imprint imprint) {
		return certificate(imprint, DocumentFixture.threeHundred(accesses(imprint)));
	}

	private static List<Access> accesses(Imprint imprint) {
		return List.of(new Access(in(imprint, "Accès délégué à votre outil de devis et factures",
				"Delegated access to your quoting and invoicing tool"), LocalDate.of(2027, 1, 4), "manager"));
	}

	private static CertificateView certificate(Imprint imprint, List<Access> accesses) {
		return new CertificateView(imprint, PartyFixture.client(imprint.language()), "E-2026-0042",
				Optional.of("CP-2026-0003"), false, LocalDate.of(2026, 12, 31), accesses,
				new HandedBack(12, "5e884898da28047151d0e56f8dc6292773603d0d6aabbdd62a11ef721d1542d8",
						LocalDate.of(2027, 1, 5), Optional.of(LocalDate.of(2027, 1, 6))),
				LocalDate.of(2027, 1, 7), Optional.of(in(imprint, "Les modèles de courriers, à votre demande.",
						"The letter templates, at your request.")),
				2);
	}

}

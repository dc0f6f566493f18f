package fr.intendance.evidence;

import java.util.List;
import java.util.Optional;

import fr.intendance.access.CodePurpose;
import fr.intendance.document.DocumentFixture;
import fr.intendance.document.DocumentTemplate;
import fr.intendance.document.DocumentView;
import fr.intendance.document.Imprint;
import fr.intendance.document.PartyFixture;

class PaperCertificateFixture implements DocumentFixture {

	@Override
	public DocumentTemplate template() {
		return EvidenceDocument.PAPER;
	}

	@Override
	public DocumentView view(Imprint imprint) {
		return new CertificateView(imprint, PartyFixture.client(imprint.language()), "E-2026-0042",
				CodePurpose.SIGNATURE, "CP-2026-0003",
				CertificateFixture.yes(Optional.of("a591a6d40bf420404a011733cfb7b190d62c65bf0bcda32b57b277d9ad9f146e")),
				CertificateFixture.sheets(), List.of(),
				List.of(CertificateFixture.step("08:30:02", EvidenceKind.SENT, null, true, false),
						CertificateFixture.step("09:12:47", EvidenceKind.ACCEPTED, null, false, false)),
				CertificateFixture.seal(), CertificateFixture.enclosure());
	}

}

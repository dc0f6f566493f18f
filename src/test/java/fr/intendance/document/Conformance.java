package fr.intendance.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** What veraPDF, the validator of the PDF Association, has to say of a file. */
final class Conformance {

	static {
		VeraGreenfieldFoundryProvider.initialise();
	}

	private Conformance() {
	}

	/** The rules of PDF/A-3a and PDF/UA-1 that it breaks, with the place. */
	static List<String> broken(byte[] pdf) {
		return List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1)
			.stream()
			.flatMap((flavour) -> validate(pdf, flavour).getTestAssertions().stream())
			.filter((assertion) -> assertion.getStatus() != TestAssertion.Status.PASSED)
			.map((assertion) -> assertion.getRuleId().getSpecification() + " " + assertion.getRuleId().getClause() + " "
					+ assertion.getMessage() + " " + assertion.getLocation().getContext())
			.toList();
	}

	private static ValidationResult validate(byte[] pdf, PDFAFlavour flavour) {
		try (PDFAParser file = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour)) {
			return Foundries.defaultInstance().createValidator(flavour, false).validate(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (ModelParsingException | EncryptedPdfException | ValidationException ex) {
			throw new IllegalArgumentException("veraPDF cannot read it", ex);
		}
	}

}

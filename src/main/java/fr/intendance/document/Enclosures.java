package fr.intendance.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.Map;
import java.util.Optional;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** Puts a file into a PDF as PDF/A-3 wants it (ISO 19005-3, 6.8). */
final class Enclosures {

	private Enclosures() {
	}

	static void put(PDDocument document, Enclosure enclosure) throws IOException {
		byte[] content = enclosure.content().getBytes(StandardCharsets.UTF_8);
		PDEmbeddedFile file = new PDEmbeddedFile(document, new ByteArrayInputStream(content), COSName.FLATE_DECODE);
		file.setSubtype(enclosure.contentType());
		file.setSize(content.length);
		Calendar made = document.getDocumentInformation().getCreationDate();
		file.setCreationDate(made);
		file.setModDate(made);
		PDComplexFileSpecification named = new PDComplexFileSpecification();
		named.setFile(enclosure.fileName());
		named.setFileUnicode(enclosure.fileName());
		named.setFileDescription(enclosure.description());
		named.setEmbeddedFile(file);
		named.setEmbeddedFileUnicode(file);
		named.getCOSObject().setName("AFRelationship", "Data");
		PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
		files.setNames(Map.of(enclosure.fileName(), named));
		PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
		names.setEmbeddedFiles(files);
		document.getDocumentCatalog().setNames(names);
		COSArray associated = new COSArray();
		associated.add(named.getCOSObject());
		document.getDocumentCatalog().getCOSObject().setItem("AF", associated);
	}

	/** The text of the first file within a PDF, if there is one. */
	static Optional<String> text(byte[] pdf) {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
			if (names == null || names.getEmbeddedFiles() == null) {
				return Optional.empty();
			}
			PDComplexFileSpecification first = names.getEmbeddedFiles().getNames().values().iterator().next();
			return Optional.of(new String(first.getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("An issued document can be read", ex);
		}
	}

}

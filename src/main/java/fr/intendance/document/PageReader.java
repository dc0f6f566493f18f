package fr.intendance.document;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads a page as a tree, with the parser of Java itself: the library would look through
 * the whole class path for another one at each page. Nothing that the page refers to is
 * fetched.
 */
final class PageReader {

	private final DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();

	PageReader() {
		try {
			this.factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			this.factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
			this.factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
			this.factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
			this.factory.setFeature("http://apache.org/xml/features/dom/defer-node-expansion", false);
			this.factory.setCoalescing(true);
		}
		catch (ParserConfigurationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * @throws IllegalArgumentException when the page is no XML
	 */
	Document read(String page) {
		try {
			return parser().parse(new InputSource(new StringReader(page)));
		}
		catch (SAXException ex) {
			throw new IllegalArgumentException("The page is no XML", ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Factories are not promised to serve several at once. */
	private synchronized DocumentBuilder parser() {
		try {
			DocumentBuilder parser = this.factory.newDocumentBuilder();
			// or it writes each mistake to the console
			parser.setErrorHandler(new DefaultHandler());
			return parser;
		}
		catch (ParserConfigurationException ex) {
			throw new IllegalStateException(ex);
		}
	}

}

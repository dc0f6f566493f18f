package fr.intendance.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A model or a decision table, as it stands in its file. */
final class ModelFile {

	static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

	private final Document document;

	ModelFile(byte[] content) {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
			factory.setNamespaceAware(true);
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			this.document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(content));
		}
		catch (ParserConfigurationException | SAXException | IOException ex) {
			throw new IllegalArgumentException("The model cannot be read", ex);
		}
	}

	/** The processes that the engine runs. */
	List<Element> processes() {
		return named(this.document.getDocumentElement(), "process")
			.filter((one) -> one.getAttribute("isExecutable").equals("true"))
			.toList();
	}

	/** The decisions of a table. */
	List<Element> decisions() {
		return named(this.document.getDocumentElement(), "decision").toList();
	}

	/** What a process says of itself. */
	static Declaration declaration(Element process) {
		Map<String, String> properties = new TreeMap<>();
		children(process).filter((one) -> "extensionElements".equals(one.getLocalName()))
			.flatMap((one) -> named(one, "property"))
			.filter((one) -> one.getAttribute("name").startsWith(Declaration.PREFIX))
			.forEach((one) -> properties.put(one.getAttribute("name"), one.getAttribute("value")));
		return new Declaration(process.getAttribute("id"), process.getAttribute("name"), Map.copyOf(properties));
	}

	/** All elements of a name within another, whatever their prefix. */
	static Stream<Element> named(Element root, String name) {
		return elements(root.getElementsByTagNameNS("*", name));
	}

	static Stream<Element> children(Element parent) {
		return elements(parent.getChildNodes());
	}

	private static Stream<Element> elements(NodeList nodes) {
		return IntStream.range(0, nodes.getLength())
			.mapToObj(nodes::item)
			.filter((node) -> node.getNodeType() == Node.ELEMENT_NODE)
			.map(Element.class::cast);
	}

}

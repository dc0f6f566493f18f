package fr.intendance.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.camunda.bpm.impl.juel.Builder;
import org.camunda.bpm.impl.juel.IdentifierNode;
import org.camunda.bpm.impl.juel.TreeBuilderException;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Finds every name in a model that may be a variable: in expressions wherever they stand,
 * in what is handed in and out, in results, loops, forms and conditions.
 */
final class NamesInModel {

	private static final Set<String> ATTRIBUTES = Set.of("resultVariable", "variableName", "elementVariable",
			"collection", "initiator", "errorCodeVariable", "errorMessageVariable", "escalationCodeVariable");

	/** By the element they stand at. */
	private static final Map<String, Set<String>> AT = Map.of("inputParameter", Set.of("name"), "outputParameter",
			Set.of("name"), "formField", Set.of("id"), "formProperty", Set.of("id", "variable"), "in",
			Set.of("source", "target", "variables"), "out", Set.of("source", "target", "variables"));

	private static final Pattern CALL = Pattern
		.compile("(?:get|set|has|remove)Variable\\w*\\s*\\(\\s*(?:(['\"])([^'\"]+)\\1)?");

	private final List<Use> uses = new ArrayList<>();

	/** All of them, each with where it stands. */
	static List<Use> of(Element process) {
		NamesInModel names = new NamesInModel();
		names.read(process, process.getAttribute("id"));
		return List.copyOf(names.uses);
	}

	private void read(Element element, String place) {
		String here = isPlace(element) ? element.getAttribute("id") : place;
		if (isScript(element)) {
			throw UndeclaredModel.script(here);
		}
		for (int i = 0; i < element.getAttributes().getLength(); i++) {
			attribute(element, (Attr) element.getAttributes().item(i), here);
		}
		for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
			if (node instanceof Element child && !"properties".equals(child.getLocalName())) {
				read(child, here);
			}
			else if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
				expression(node.getNodeValue(), here);
			}
		}
	}

	/** What people see in the diagram; parts of it have ids that say nothing. */
	private static boolean isPlace(Element element) {
		return element.hasAttribute("id") && !ModelFile.CAMUNDA.equals(element.getNamespaceURI())
				&& !element.getLocalName().matches("documentation|.*(Characteristics|Definition|Expression)");
	}

	/** A script may write whatever it likes, and nobody can read which names. */
	private static boolean isScript(Element element) {
		return Set.of("script", "scriptTask").contains(element.getLocalName())
				|| "conditionExpression".equals(element.getLocalName()) && element.hasAttribute("language");
	}

	private void attribute(Element element, Attr attribute, String place) {
		String value = attribute.getValue();
		boolean engines = ModelFile.CAMUNDA.equals(attribute.getNamespaceURI())
				&& ATTRIBUTES.contains(attribute.getLocalName());
		boolean handed = ModelFile.CAMUNDA.equals(element.getNamespaceURI())
				&& AT.getOrDefault(element.getLocalName(), Set.of()).contains(attribute.getLocalName());
		if ((engines || handed) && !value.contains("{")) {
			this.uses.add(new Use(value, place));
		}
		expression(value, place);
	}

	private void expression(String text, String place) {
		if (!text.contains("${") && !text.contains("#{")) {
			return;
		}
		try {
			for (IdentifierNode node : new Builder(Builder.Feature.METHOD_INVOCATIONS).build(text.strip())
				.getIdentifierNodes()) {
				this.uses.add(new Use(node.getName(), place));
			}
		}
		catch (TreeBuilderException ex) {
			throw UndeclaredModel.unreadable(place);
		}
		Matcher call = CALL.matcher(text);
		while (call.find()) {
			if (call.group(2) == null) {
				throw UndeclaredModel.unnamed(place);
			}
			this.uses.add(new Use(call.group(2), place));
		}
	}

	/**
	 * A name, and where it is used.
	 *
	 * @param name perhaps a variable, perhaps a bean
	 * @param place the id of the element
	 */
	record Use(String name, String place) {
	}

}

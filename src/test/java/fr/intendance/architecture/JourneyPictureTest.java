package fr.intendance.architecture;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The picture of the README shows the model as it is. */
class JourneyPictureTest {

	private static final BpmnModelInstance MODEL = Bpmn.readModelFromFile(new File("processes/client-journey.bpmn"));

	@Test
	void everyShapeStandsWhereTheModelHasIt() throws IOException {
		String picture = Files.readString(Path.of("docs/img/client-journey.svg"));
		Collection<BpmnShape> shapes = MODEL.getModelElementsByType(BpmnShape.class);

		assertThat(shapes).isNotEmpty()
			.allSatisfy((shape) -> assertThat(position(picture, shape)).isEqualTo(
					(int) shape.getBounds().getX().doubleValue() + " " + (int) shape.getBounds().getY().doubleValue()));
	}

	@Test
	void nothingElseIsDrawn() throws IOException {
		String picture = Files.readString(Path.of("docs/img/client-journey.svg"));
		Matcher drawn = Pattern.compile("data-element-id=\"([A-Za-z_]+)(?:_label)?\"").matcher(picture);

		assertThat(drawn.results().map((result) -> result.group(1).replaceAll("_label$", "")).distinct())
			.allSatisfy((id) -> assertThat(
					MODEL.<org.camunda.bpm.model.xml.instance.ModelElementInstance>getModelElementById(id))
				.as(id)
				.isNotNull());
	}

	private static String position(String picture, BpmnShape shape) {
		Matcher place = Pattern
			.compile("data-element-id=\"" + shape.getBpmnElement().getId()
					+ "\"[^>]* transform=\"matrix\\(1 0 0 1 (-?\\d+) (-?\\d+)\\)\"")
			.matcher(picture);
		return place.find() ? place.group(1) + " " + place.group(2) : "not drawn";
	}

}

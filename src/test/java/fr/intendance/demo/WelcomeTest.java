package fr.intendance.demo;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class WelcomeTest {

	@Test
	void tellsWhereToLookAndHowToSignInInAFewLines(CapturedOutput console) {
		Welcome welcome = new Welcome("http://localhost:8080");

		welcome.greet();

		assertThat(console.getOut().lines()).hasSizeLessThan(10);
		assertThat(console.getOut()).contains("http://localhost:8080/desk",
				"http://localhost:8080/camunda/app/tasklist/", "http://localhost:8080/camunda/app/cockpit/",
				"http://localhost:8080/contact", "http://localhost:8080/desk/mailbox");
		assertThat(console.getOut()).contains("manager / manager", "assistant / assistant", "integrator / integrator",
				"admin / admin");
	}

}

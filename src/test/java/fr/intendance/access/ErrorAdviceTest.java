package fr.intendance.access;

import java.util.Map;

import fr.intendance.ApplicationTest;
import fr.intendance.engine.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@ApplicationTest
@ExtendWith(OutputCaptureExtension.class)
class ErrorAdviceTest {

	@Autowired
	private NoticePage page;

	private MockMvc web;

	@BeforeEach
	void setUp() {
		this.web = MockMvcBuilders.standaloneSetup(new Troubled())
			.setControllerAdvice(new ErrorAdvice(this.page))
			.build();
	}

	@Test
	void tellsAProgramTheFieldAndASentence() throws Exception {
		this.web.perform(get("/api/refused"))
			.andExpect(status().isConflict())
			.andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
			.andExpect(jsonPath("$.status").value(409))
			.andExpect(jsonPath("$.detail").value("Ce devis a déjà reçu une réponse."));
		this.web.perform(get("/api/invalid"))
			.andExpect(status().isBadRequest())
			.andExpect(jsonPath("$.field").value("email"));
	}

	@Test
	void tellsPeopleTheSameOnACalmPage() throws Exception {
		this.web.perform(get("/portal/refused"))
			.andExpect(status().isConflict())
			.andExpect(content().contentTypeCompatibleWith(MediaType.TEXT_HTML))
			.andExpect(content().string(org.hamcrest.Matchers.containsString("Ce devis a déjà reçu une réponse.")));
	}

	@Test
	void takesAnUnreadableBodyForAMistakeOfTheCaller() throws Exception {
		this.web.perform(post("/api/read").contentType(MediaType.APPLICATION_JSON).content("{\"x\":"))
			.andExpect(status().isBadRequest())
			.andExpect(jsonPath("$.detail").value(Notice.WRONG.sentence()));
		this.web.perform(post("/api/read").contentType(MediaType.TEXT_PLAIN).content("x"))
			.andExpect(status().isUnsupportedMediaType());
		this.web.perform(get("/api/read")).andExpect(status().isMethodNotAllowed());
	}

	@Test
	void tellsNothingOfTheInsideAndLogsNothingThatSomebodyTyped(CapturedOutput output) throws Exception {
		this.web.perform(get("/api/broken"))
			.andExpect(status().isInternalServerError())
			.andExpect(jsonPath("$.detail").value(Notice.FAILED.sentence()));

		assertThat(output).contains("GET failed on /api/broken").doesNotContain("canary@example.org");
	}

	@RestController
	static class Troubled {

		@GetMapping({ "/api/refused", "/portal/refused" })
		void refused() {
			throw Refused.conflict("Ce devis a déjà reçu une réponse.");
		}

		@GetMapping("/api/invalid")
		void invalid() {
			throw Refused.invalid("email", "Cette adresse est incomplète.");
		}

		@PostMapping("/api/read")
		void read(@RequestBody Map<String, String> body) {
		}

		@GetMapping("/api/broken")
		void broken() {
			throw new IllegalStateException("canary@example.org", new IllegalStateException("canary@example.org"));
		}

	}

}

package fr.intendance.access;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the server shows where no controller could answer. */
@RestController
class ErrorPage implements ErrorController {

	private final Refusals refusals;

	ErrorPage(Refusals refusals) {
		this.refusals = refusals;
	}

	@RequestMapping("/error")
	void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
		int status = Optional.ofNullable((Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
			.orElse(404);
		this.refusals.write(request, response, Notice.of(status), status);
	}

}

package fr.intendance.reporting.web;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;

import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.engine.Refused;
import fr.intendance.reporting.Figures;
import fr.intendance.reporting.Report;
import fr.intendance.reporting.Reports;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/engagements/{reference}/reports")
class ReportController {

	private final Engagements engagements;

	private final Reports reports;

	ReportController(Engagements engagements, Reports reports) {
		this.engagements = engagements;
		this.reports = reports;
	}

	@GetMapping
	List<ReportResource> all(@PathVariable String reference) {
		return this.reports.of(visible(reference))
			.stream()
			.map((report) -> ReportResource.of(report, this.reports.figures(report.key())))
			.toList();
	}

	@GetMapping("/{period}/invoicing.csv")
	ResponseEntity<byte[]> invoicing(@PathVariable String reference, @PathVariable String period) {
		Report report = this.reports.get(visible(reference), month(period));
		Figures figures = report.document()
			.flatMap((issued) -> this.reports.figures(report.key()))
			.orElseThrow(() -> Refused.conflict("Ce compte rendu n’est pas encore émis : rien n’est à facturer."));
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType("text/csv; charset=utf-8"))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("a-facturer_" + report.key() + ".csv").build().toString())
			.body(InvoicingCsv.of(report, figures.invoiced()));
	}

	private EngagementReference visible(String reference) {
		try {
			return this.engagements.visible(new EngagementReference(reference)).reference();
		}
		catch (Refused ex) {
			// what cannot be a reference is unknown like one that does not exist
			throw Refused.unknown("Ce dossier n’existe pas ou ne vous est pas confié. Vérifiez sa référence.");
		}
	}

	private static YearMonth month(String period) {
		try {
			return YearMonth.parse(period);
		}
		catch (DateTimeException ex) {
			throw Refused.unknown("Ce compte rendu n’existe pas. Vérifiez sa période.");
		}
	}

}

package fr.intendance.access;

import java.util.Optional;

import fr.intendance.document.Brand;
import fr.intendance.document.Firm;
import fr.intendance.document.Look;
import fr.intendance.settings.Setting;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells the web applications whose head they bear. */
@RestController
class FirmController {

	private final Setting<Firm> firm;

	private final Setting<Brand> brand;

	FirmController(Setting<Firm> firm, Setting<Brand> brand) {
		this.firm = firm;
		this.brand = brand;
	}

	/** What is set at the desk holds at once, also for pages that were there before. */
	@GetMapping("/api/firm")
	ResponseEntity<Head> firm() {
		Look look = this.brand.now().look();
		return ResponseEntity.ok()
			.cacheControl(CacheControl.noCache().cachePrivate())
			.body(new Head(this.firm.now().shownName(), look.accent(), look.logo()));
	}

	/**
	 * @param name the firm's, or the product's until there is one
	 * @param accent its colour, such as {@code #17595c}
	 * @param logo the picture itself as a {@code data:} address, if it has one
	 */
	record Head(String name, String accent, Optional<String> logo) {
	}

}

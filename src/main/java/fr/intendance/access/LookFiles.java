package fr.intendance.access;

import java.time.Duration;

import fr.intendance.document.Brand;
import fr.intendance.document.LogoPicture;
import fr.intendance.engine.Refused;
import fr.intendance.settings.Setting;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The firm's colour and logo, as files of its pages. */
@RestController
class LookFiles {

	private static final MediaType CSS = MediaType.parseMediaType("text/css;charset=UTF-8");

	private final Setting<Brand> brand;

	LookFiles(Setting<Brand> brand) {
		this.brand = brand;
	}

	@GetMapping(ShownLook.STYLE)
	ResponseEntity<String> style(@RequestParam(defaultValue = "") String v) {
		String style = this.brand.now().style();
		return ResponseEntity.ok().contentType(CSS).cacheControl(kept(v, style)).body(style);
	}

	@GetMapping(ShownLook.LOGO)
	ResponseEntity<byte[]> logo(@RequestParam(defaultValue = "") String v) {
		String picture = this.brand.now().look().logo().orElseThrow(LookFiles::none);
		return ResponseEntity.ok()
			.contentType(picture.startsWith("data:image/jpeg") ? MediaType.IMAGE_JPEG : MediaType.IMAGE_PNG)
			.cacheControl(kept(v, picture))
			.body(LogoPicture.content(picture).orElseThrow(LookFiles::none));
	}

	/**
	 * For good where the address names just this; else a browser would keep the old one.
	 */
	private static CacheControl kept(String asked, String content) {
		return asked.equals(ShownLook.key(content))
				? CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable() : CacheControl.noStore();
	}

	private static Refused none() {
		return Refused.unknown("Il n’y a pas de logo.");
	}

}

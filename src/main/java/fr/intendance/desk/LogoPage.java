package fr.intendance.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

import fr.intendance.document.Brand;
import fr.intendance.document.LogoPicture;
import fr.intendance.engine.Actors;
import fr.intendance.engine.Refused;
import fr.intendance.settings.Settings;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Where the office manager sends the firm's logo, or takes it away. */
@RestController
class LogoPage {

	private final Settings settings;

	private final SettingsPages shown;

	private final Actors actors;

	private final DeskPages pages;

	LogoPage(Settings settings, SettingsPages shown, Actors actors, DeskPages pages) {
		this.settings = settings;
		this.shown = shown;
		this.actors = actors;
		this.pages = pages;
	}

	@PostMapping(SettingsPages.PATH + "/brand/logo")
	ResponseEntity<String> keep(@RequestParam int version, @RequestParam(required = false) MultipartFile logo,
			@RequestParam(defaultValue = "false") boolean remove) {
		Map<String, String> texts = new HashMap<>(this.settings.texts(Brand.AREA));
		try {
			texts.put("picture", remove ? "" : picture(logo));
			if (!this.settings.keep(Brand.AREA, version, texts, this.actors.required().id())) {
				throw SettingsPages.changedMeanwhile();
			}
			return this.pages.lead(SettingsPages.PATH + "/" + Brand.AREA + "?kept=true");
		}
		catch (Refused ex) {
			return this.shown.refuse(Brand.AREA, ex);
		}
	}

	private static String picture(MultipartFile logo) {
		try {
			return LogoPicture.address((logo != null) ? logo.getBytes() : new byte[0]);
		}
		catch (IllegalArgumentException ex) {
			throw Refused.invalid("logo", ex.getMessage());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

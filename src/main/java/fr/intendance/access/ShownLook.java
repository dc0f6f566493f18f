package fr.intendance.access;

import java.util.Optional;

import fr.intendance.document.Brand;
import fr.intendance.settings.Setting;

import org.springframework.stereotype.Component;

/**
 * Where pages find the firm's colour and logo. An address changes with what it leads to,
 * so that browsers may keep it for good.
 */
@Component
public class ShownLook {

	static final String STYLE = "/assets/brand.css";

	static final String LOGO = "/assets/logo";

	private final Setting<Brand> brand;

	ShownLook(Setting<Brand> brand) {
		this.brand = brand;
	}

	/** The address of a style sheet with the colour. */
	public String style() {
		return STYLE + "?v=" + key(this.brand.now().style());
	}

	/** The address of the logo, if the firm has one. */
	public Optional<String> logo() {
		return this.brand.now().look().logo().map((picture) -> LOGO + "?v=" + key(picture));
	}

	/** The same on each node: the hash of a text is laid down. */
	static String key(String content) {
		return Integer.toHexString(content.hashCode());
	}

}

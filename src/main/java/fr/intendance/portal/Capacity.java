package fr.intendance.portal;

import fr.intendance.client.FreeText;
import fr.intendance.engine.Refused;

/** Reads as what somebody accepts or signs for their company. */
final class Capacity {

	private Capacity() {
	}

	static FreeText of(String typed) {
		FreeText capacity = FreeText.of("capacity", typed, 100);
		if (capacity.value().isEmpty()) {
			throw Refused.invalid("capacity", "Indiquez votre fonction, par exemple gérante.");
		}
		return capacity;
	}

}

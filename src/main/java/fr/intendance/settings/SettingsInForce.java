package fr.intendance.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What was read of the settings at one moment; another change makes another one. */
final class SettingsInForce {

	private final int changes;

	private final Map<String, KeptSettings> kept;

	private final Map<Class<?>, Object> bound = new ConcurrentHashMap<>();

	SettingsInForce(int changes, List<KeptSettings> kept) {
		this.changes = changes;
		this.kept = kept.stream().collect(Collectors.toMap(KeptSettings::area, Function.identity()));
	}

	/** Whether there are as many changes now, and so the same. */
	boolean isUpToDate(int changes) {
		return this.changes == changes;
	}

	Optional<KeptSettings> of(String area) {
		return Optional.ofNullable(this.kept.get(area));
	}

	<T> T bound(Class<T> type, Function<Optional<KeptSettings>, T> binding) {
		return type.cast(this.bound.computeIfAbsent(type, (one) -> binding.apply(of(SettingBinder.area(type)))));
	}

}

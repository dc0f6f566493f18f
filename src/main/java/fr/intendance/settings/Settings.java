package fr.intendance.settings;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The settings of the firm: what somebody wrote at the desk, or the environment where
 * nobody did. A change holds at once on this node, and within five seconds on others;
 * what was issued before keeps what it said.
 */
@Service
public class Settings {

	private static final Logger LOG = LoggerFactory.getLogger(Settings.class);

	private static final int SHOWN = 20;

	private final SettingRows rows;

	private final SettingBinder binder;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	private final Map<String, Class<? extends Texts>> types = new ConcurrentHashMap<>();

	private final Map<String, Texts> areas = new ConcurrentHashMap<>();

	private final AtomicReference<SettingsInForce> inForce = new AtomicReference<>();

	Settings(SettingRows rows, SettingBinder binder, ApplicationEventPublisher events, Clock clock) {
		this.rows = rows;
		this.binder = binder;
		this.events = events;
		this.clock = clock;
	}

	/** Settings that people may change, by the record that the environment binds to. */
	public <T extends Texts> Setting<T> of(Class<T> type) {
		this.types.put(SettingBinder.area(type), type);
		Setting<T> setting = () -> inForce().bound(type, (kept) -> bound(type, kept));
		declare(SettingBinder.area(type), () -> setting.now().texts());
		return setting;
	}

	/** Settings that live elsewhere, of which only the changes are kept here. */
	public void declare(String area, Texts present) {
		this.areas.put(area, present);
	}

	/** What holds now, by name. */
	public Map<String, String> texts(String area) {
		return this.areas.get(area).texts();
	}

	/** How many changes of an area there were; 0 as long as the environment holds. */
	public int version(String area) {
		return inForce().of(area).map(KeptSettings::version).orElse(0);
	}

	/** The newest changes of all areas. */
	public List<SettingChange> changes() {
		return this.rows.changes(SHOWN);
	}

	/**
	 * Changes the settings of an area, as a whole.
	 * @param version which version was before somebody's eyes
	 * @param by the user
	 * @return false if somebody else changed them meanwhile
	 * @throws UnfitSetting where a text is not what it should be
	 */
	@Transactional
	public boolean keep(String area, int version, Map<String, String> texts, String by) {
		Map<String, String> fit = Optional.<Class<? extends Texts>>ofNullable(this.types.get(area))
			.map((type) -> this.binder.fromTexts(type, texts).texts())
			.orElse(texts);
		this.rows.lock(area);
		look();
		if (version != version(area)) {
			return false;
		}
		List<String> names = different(fit, texts(area));
		if (!names.isEmpty()) {
			this.rows.add(new SettingChange(area, version + 1, names, by,
					this.clock.instant().truncatedTo(ChronoUnit.MICROS)), fit);
			this.events.publishEvent(new SettingsChanged());
		}
		return true;
	}

	private static List<String> different(Map<String, String> now, Map<String, String> before) {
		return Stream.concat(now.keySet().stream(), before.keySet().stream())
			.distinct()
			.filter((name) -> !now.getOrDefault(name, "").equals(before.getOrDefault(name, "")))
			.sorted()
			.toList();
	}

	@TransactionalEventListener
	void follow(SettingsChanged change) {
		look();
	}

	/** Follows what was changed on other nodes, by a count. */
	@Scheduled(fixedDelayString = "${intendance.settings.look-every:PT5S}")
	public void look() {
		int changes = this.rows.count();
		SettingsInForce known = this.inForce.get();
		if (known == null || !known.isUpToDate(changes)) {
			this.inForce.set(new SettingsInForce(changes, this.rows.current()));
		}
	}

	private SettingsInForce inForce() {
		if (this.inForce.get() == null) {
			look();
		}
		return this.inForce.get();
	}

	/** A later version of the product may ask for more than people once wrote. */
	private <T> T bound(Class<T> type, Optional<KeptSettings> kept) {
		try {
			return kept.map((one) -> this.binder.fromTexts(type, one.texts()))
				.orElseGet(() -> this.binder.fromEnvironment(type));
		}
		catch (UnfitSetting ex) {
			LOG.error("What was set at the desk does not fit any more, the environment's settings hold: {}",
					SettingBinder.area(type));
			return this.binder.fromEnvironment(type);
		}
	}

}

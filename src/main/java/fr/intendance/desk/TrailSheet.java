package fr.intendance.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import fr.intendance.client.Engagement;
import fr.intendance.client.Engagements;
import fr.intendance.engine.Refused;
import fr.intendance.engine.Trails;
import fr.intendance.engine.Trails.Stop;
import fr.intendance.engine.Trails.Trail;

import org.springframework.stereotype.Component;

/** Gathers what the page of a trail shows: four questions, however long it is. */
@Component
class TrailSheet {

	/** The process that calls all others. */
	static final String MAP = "client-journey";

	private final Trails trails;

	private final Engagements engagements;

	TrailSheet(Trails trails, Engagements engagements) {
		this.trails = trails;
		this.engagements = engagements;
	}

	/** The newest process of that name. */
	Optional<Trail> find(Engagement engagement, String key) {
		return Optional.ofNullable(newest(engagement).get(key));
	}

	View of(Engagement engagement, String key, Frame frame) {
		Map<String, Trail> all = newest(engagement);
		Trail trail = Optional.ofNullable(all.get(key))
			.orElseThrow(() -> Refused.unknown("Ce dossier n’a pas suivi ce processus."));
		List<Stop> stops = this.trails.stops(trail);
		return new View(frame, engagement.reference().value(), this.engagements.client(engagement).company(),
				all.values().stream().map((one) -> new Way(one.key(), one.name(), one.equals(trail))).toList(),
				trail.name(), key, ids(stops, true), ids(stops, false),
				stops.stream().filter((stop) -> stop.name().isPresent()).map(TrailSheet::step).toList(),
				(trail.runs() && frame.manager()) ? Optional.of(trail.id()) : Optional.empty());
	}

	/** Of a process that ran several times the last one. */
	private Map<String, Trail> newest(Engagement engagement) {
		return this.trails.of(engagement.reference().value())
			.stream()
			.collect(Collectors.toMap(Trail::key, (one) -> one, (earlier, later) -> later, LinkedHashMap::new));
	}

	private static String ids(List<Stop> stops, boolean left) {
		return stops.stream()
			.filter((stop) -> stop.until().isPresent() == left)
			.map(Stop::id)
			.distinct()
			.collect(Collectors.joining(" "));
	}

	private static Step step(Stop stop) {
		return new Step(stop.name().orElseThrow(), Reading.dateAndTime(stop.since()),
				stop.until().map(Reading::dateAndTime));
	}

	/**
	 * @param frame what surrounds the page
	 * @param reference the engagement
	 * @param company whose it is
	 * @param ways the processes that ran for it
	 * @param name of the one that is shown, in words
	 * @param key its id in the model
	 * @param visited the elements of the model that it left, by their ids
	 * @param current those where its tokens rest
	 * @param steps the same in words
	 * @param instance the engine's id of it, for who may look into Cockpit while it runs
	 */
	record View(Frame frame, String reference, String company, List<Way> ways, String name, String key, String visited,
			String current, List<Step> steps, Optional<String> instance) {
	}

	/**
	 * @param key its id in the model
	 * @param name in words
	 * @param shown whether it is the one on the page
	 */
	record Way(String key, String name, boolean shown) {
	}

	/**
	 * @param name what was to do
	 * @param since when it began, in words
	 * @param until when it was over, in words, once it was
	 */
	record Step(String name, String since, Optional<String> until) {
	}

}

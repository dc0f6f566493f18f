package fr.intendance.demo;

import java.util.Map;

/** Knows how the scenes of one stage are played, through the services of that stage. */
interface Scenes {

	Map<Scene, Act> acts();

	/** What people do in a scene. */
	interface Act {

		void play(Journey journey);

	}

}

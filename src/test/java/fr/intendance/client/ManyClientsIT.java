package fr.intendance.client;

import fr.intendance.ApplicationTest;
import fr.intendance.journey.StatementCount;

import org.springframework.context.annotation.Import;

/** On the embedded database. */
@ApplicationTest
@Import(StatementCount.class)
class ManyClientsIT extends ManyClientsFacts {

}

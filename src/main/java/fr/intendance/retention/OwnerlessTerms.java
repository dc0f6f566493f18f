package fr.intendance.retention;

import fr.intendance.document.KeptRows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What goes of modules that know no law: mails of strangers, keys, the engine's history.
 */
@Configuration(proxyBeanMethods = false)
class OwnerlessTerms {

	/** The fingerprint stays, so that no mail is read twice. */
	@Bean
	static KeptRows straysKept() {
		return KeptRows.ofNobody("strays", "strays", "received_mail", "x.arrived_at")
			.where("x.subject is not null")
			.endedBy("update received_mail x set sender = null, subject = null where %s");
	}

	/** {@code ClientKeys} destroys them itself. */
	@Bean
	static KeptRows keysKept() {
		return KeptRows
			.of("kept", "kept", "kept_key", "'E' || substring(x.holder from 2 for position('.' in x.holder) - 2)",
					"cast(x.kept_until as timestamp with time zone)")
			.where("x.destroyed_at is null")
			.endedBy();
	}

	/** The engine's own clean-up deletes it by night. */
	@Bean
	static KeptRows historyKept() {
		return KeptRows
			.of("history", "history", "act_hi_procinst",
					"case when position('.' in x.business_key_) > 0"
							+ " then substring(x.business_key_ from 1 for position('.' in x.business_key_) - 1)"
							+ " else coalesce(x.business_key_, '') end",
					"cast(x.end_time_ as timestamp with time zone)")
			.endedBy();
	}

	/** The engine forgets what was done to processes with them; this was done to none. */
	@Bean
	static KeptRows operationsKept() {
		return KeptRows
			.ofNobody("operations", "logs", "act_hi_op_log", "cast(x.timestamp_ as timestamp with time zone)")
			.where("x.proc_inst_id_ is null and x.root_proc_inst_id_ is null");
	}

}

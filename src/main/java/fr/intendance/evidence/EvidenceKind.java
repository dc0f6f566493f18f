package fr.intendance.evidence;

/** What happened. */
enum EvidenceKind {

	/** The documents went to the client by mail. */
	SENT,

	/** The page was asked for by the link. */
	OPENED,

	/** The very file of a document was asked for by the link. */
	READ,

	/** A code went to the client by mail. */
	CODE_SENT,

	/** Another code was typed than the one that was sent. */
	CODE_REFUSED,

	/** The code was typed. */
	CODE_CONFIRMED,

	/** The yes. */
	ACCEPTED,

	/** The certificate went to both; nothing is added any more. */
	CERTIFIED

}

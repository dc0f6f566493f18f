drop trigger evidence_event_is_kept on evidence_event;

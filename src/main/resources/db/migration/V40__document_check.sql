-- whoever has a file asks by its fingerprint whether it is ours
create index document_sha256 on document (sha256);

-- Lists and counts of all are read off one index each, in their order, newest news first.
-- From here on SQLite keeps the texts of documents packed; those that were learnt before stay as they are.
DROP INDEX undertaking_now;

DROP INDEX undertaking_then;

CREATE INDEX undertaking_now ON undertaking (last DESC, id, type, stage, since, until) WHERE until = 9223372036854775807;

CREATE INDEX undertaking_then ON undertaking (last DESC, id, type, stage, since, until) WHERE until < 9223372036854775807;

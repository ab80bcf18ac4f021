-- What faces keep in the ledger for themselves, such as tokens and alerts; no part of what is learnt or believed.
-- sort: what a note is; body: its content, as the face writes it; made_at: milliseconds since 1970-01-01T00:00Z.
CREATE TABLE note (
  sort TEXT COLLATE "C" NOT NULL,
  id TEXT COLLATE "C" NOT NULL,
  body TEXT COLLATE "C" NOT NULL,
  made_at BIGINT NOT NULL,
  PRIMARY KEY (sort, id)
);

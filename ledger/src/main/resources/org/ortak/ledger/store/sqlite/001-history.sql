-- What was learnt, as it was learnt. Rows are added, never altered; triggers hold it.
-- seq: the order of learning, for joins inside this file only. id: from content, the same in every ledger.
-- *_at: milliseconds since 1970-01-01T00:00Z. A statement ends with a semicolon and an empty line.

-- An article, with its text. address: the url in one form; documents that share it are versions of one article.
CREATE TABLE document (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  learnt_at BIGINT NOT NULL,
  source TEXT NOT NULL,
  address TEXT,
  url TEXT,
  outlet TEXT,
  title TEXT,
  published TEXT,
  language TEXT NOT NULL,
  text TEXT NOT NULL
);

CREATE INDEX document_address ON document (address);

-- What one reader with one pack found in a document. unread: why it could not be read. The reading learnt last holds.
CREATE TABLE reading (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  document BIGINT NOT NULL REFERENCES document (seq),
  learnt_at BIGINT NOT NULL,
  reader TEXT NOT NULL,
  pack TEXT NOT NULL,
  unread TEXT
);

CREATE INDEX reading_document ON reading (document);

-- A claim of a reading. id: document, type, parties and quote; shared by the readings of a document. body: its JSON.
CREATE TABLE claim (
  reading BIGINT NOT NULL REFERENCES reading (seq),
  ordinal INTEGER NOT NULL,
  id TEXT NOT NULL,
  type TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (reading, ordinal)
);

CREATE INDEX claim_id ON claim (id);

-- What somebody decided. subject: what it is about, as JSON, known by content; made_at: when they decided.
CREATE TABLE judgement (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  learnt_at BIGINT NOT NULL,
  verdict TEXT NOT NULL,
  subject TEXT NOT NULL,
  who TEXT NOT NULL,
  why TEXT NOT NULL,
  made_at BIGINT NOT NULL
);

-- A document that had to go: its id stays, its content does not.
CREATE TABLE tombstone (
  document TEXT NOT NULL PRIMARY KEY,
  who TEXT NOT NULL,
  why TEXT NOT NULL,
  purged_at BIGINT NOT NULL
);

-- A short likeness of a document's text, by which copies are found. Worked out from the text; may be made anew.
CREATE TABLE sketch (
  document BIGINT NOT NULL PRIMARY KEY REFERENCES document (seq),
  numbers BLOB NOT NULL
);

CREATE TRIGGER document_stays BEFORE UPDATE ON document BEGIN
  SELECT RAISE(ABORT, 'documents are never altered');
END;

CREATE TRIGGER document_goes BEFORE DELETE ON document WHEN NOT EXISTS (
  SELECT 1 FROM tombstone WHERE tombstone.document = OLD.id) BEGIN
  SELECT RAISE(ABORT, 'a document goes only with a tombstone');
END;

CREATE TRIGGER reading_stays BEFORE UPDATE ON reading BEGIN
  SELECT RAISE(ABORT, 'readings are never altered');
END;

CREATE TRIGGER reading_goes BEFORE DELETE ON reading WHEN NOT EXISTS (
  SELECT 1 FROM tombstone JOIN document ON document.id = tombstone.document WHERE document.seq = OLD.document) BEGIN
  SELECT RAISE(ABORT, 'a reading goes only with its document');
END;

CREATE TRIGGER claim_stays BEFORE UPDATE ON claim BEGIN
  SELECT RAISE(ABORT, 'claims are never altered');
END;

CREATE TRIGGER claim_goes BEFORE DELETE ON claim WHEN NOT EXISTS (
  SELECT 1 FROM tombstone JOIN document ON document.id = tombstone.document
  JOIN reading ON reading.document = document.seq WHERE reading.seq = OLD.reading) BEGIN
  SELECT RAISE(ABORT, 'a claim goes only with its document');
END;

CREATE TRIGGER judgement_stays BEFORE UPDATE ON judgement BEGIN
  SELECT RAISE(ABORT, 'judgements are never altered');
END;

CREATE TRIGGER judgement_remains BEFORE DELETE ON judgement BEGIN
  SELECT RAISE(ABORT, 'judgements are undone by a later one, never removed');
END;


-- What is believed. All of it is worked out from what was learnt; it may be emptied and made anew at any time.
-- since, until: quarters of an hour since 1970 in which it was believed, until not included; the largest number where it still is.
-- claim: the number of a claim: its reading's seq times 65536, and its ordinal.

-- How far it has been worked out: up to which reading and judgement, and by which rules.
CREATE TABLE belief (
  one INTEGER PRIMARY KEY,
  rules TEXT COLLATE "C" NOT NULL,
  reading BIGINT NOT NULL,
  judgement BIGINT NOT NULL
);

-- How often a name was told with an id, or with none. form: as names are compared; name: as told.
CREATE TABLE name (
  form TEXT COLLATE "C" NOT NULL,
  id TEXT COLLATE "C" NOT NULL,
  name TEXT COLLATE "C" NOT NULL,
  told BIGINT NOT NULL,
  PRIMARY KEY (form, id, name)
);

CREATE INDEX name_id ON name (id) WHERE id <> '';

-- The entity that a name without an id stood for, or that an id was judged to be, where it is not its own.
CREATE TABLE alias (
  form TEXT COLLATE "C" NOT NULL,
  since BIGINT NOT NULL,
  until BIGINT NOT NULL,
  entity TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (form, since)
);

CREATE INDEX alias_entity ON alias (entity);

-- The name that an entity was told by most often.
CREATE TABLE entity (
  entity TEXT COLLATE "C" NOT NULL,
  since BIGINT NOT NULL,
  until BIGINT NOT NULL,
  name TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (entity, since)
);

-- Who is kin to whom, and which claim or name tells it.
CREATE TABLE kin (
  one TEXT COLLATE "C" NOT NULL,
  other TEXT COLLATE "C" NOT NULL,
  teller TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (one, other, teller)
);

CREATE INDEX kin_teller ON kin (teller);

-- Parts of a document's sketch; copies share some.
CREATE TABLE band (
  band BIGINT NOT NULL,
  document BIGINT NOT NULL,
  PRIMARY KEY (band, document)
);

-- Documents that tell the story of another, which told it first.
CREATE TABLE copy (
  document BIGINT NOT NULL,
  since BIGINT NOT NULL,
  until BIGINT NOT NULL,
  story BIGINT NOT NULL,
  PRIMARY KEY (document, since)
);

CREATE INDEX copy_story ON copy (story);

-- The keys by which claims find each other.
CREATE TABLE sign (
  sign BIGINT NOT NULL,
  claim BIGINT NOT NULL,
  PRIMARY KEY (sign, claim)
);

-- The claims that count. bound: the least of those that it hangs together with; undertaking: the one that it tells.
CREATE TABLE told (
  claim BIGINT PRIMARY KEY,
  bound BIGINT NOT NULL,
  undertaking BIGINT NOT NULL,
  signs BYTEA NOT NULL
);

CREATE INDEX told_bound ON told (bound);

-- Undertakings and facts. id: the first half of the id, as a number; type and stage by their place in the vocabulary, -1 for none;
-- last: the day of the last report, counted from 1970; claims, tags: their numbers.
CREATE TABLE undertaking (
  number BIGINT PRIMARY KEY,
  id BIGINT NOT NULL,
  type INTEGER NOT NULL,
  stage INTEGER NOT NULL,
  last BIGINT NOT NULL,
  since BIGINT NOT NULL,
  until BIGINT NOT NULL,
  claims BYTEA NOT NULL,
  tags BYTEA NOT NULL
);

CREATE INDEX undertaking_now ON undertaking (last, id, type, stage, since) WHERE until = 9223372036854775807;

CREATE INDEX undertaking_then ON undertaking (last, id, type, stage, since, until) WHERE until < 9223372036854775807;

CREATE INDEX undertaking_id ON undertaking (id);

-- By what undertakings are found. tag: a number made of sort and key.
CREATE TABLE tag (
  tag BIGINT NOT NULL,
  undertaking BIGINT NOT NULL,
  PRIMARY KEY (tag, undertaking)
);

-- Places and subjects by name.
CREATE TABLE topic (
  form TEXT COLLATE "C" NOT NULL,
  sort INTEGER NOT NULL,
  name TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (form, sort)
);

-- The words of names, for those who know only how one begins.
CREATE TABLE word (
  word TEXT COLLATE "C" NOT NULL,
  form TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (word, form)
);

-- The keys by which names find each other that may be one. Worked out, like all that is believed. form: as names are compared.
CREATE TABLE near (
  key TEXT COLLATE "C" NOT NULL,
  form TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (key, form)
);

-- The keys by which names find each other that may be one. Worked out, like all that is believed. form: as names are compared.
CREATE TABLE near (
  key TEXT NOT NULL,
  form TEXT NOT NULL,
  PRIMARY KEY (key, form)
) WITHOUT ROWID;

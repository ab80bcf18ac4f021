-- By what undertakings are found, with what a list asks of them beside each tag: a list is read off in its order, newest news first.
-- tag: a number made of sort and key; the rest as in undertaking.
ALTER TABLE tag RENAME TO tag_before;

CREATE TABLE tag (
  tag BIGINT NOT NULL,
  last BIGINT NOT NULL,
  id BIGINT NOT NULL,
  undertaking BIGINT NOT NULL,
  type INTEGER NOT NULL,
  stage INTEGER NOT NULL,
  since BIGINT NOT NULL,
  until BIGINT NOT NULL,
  CONSTRAINT tag_key PRIMARY KEY (tag, last, id, undertaking)
);

INSERT INTO tag (tag, last, id, undertaking, type, stage, since, until)
  SELECT t.tag, u.last, u.id, u.number, u.type, u.stage, u.since, u.until
  FROM tag_before t JOIN undertaking u ON u.number = t.undertaking;

DROP TABLE tag_before;

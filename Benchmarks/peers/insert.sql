-- The limit for submits on this machine: one small durable row a transaction, by pgbench, without any program between.
\set word random(1, 1000000000)
INSERT INTO answer_limit (word, at, answers) VALUES (:word, now(), decode(repeat('0102030402', 12), 'hex'));

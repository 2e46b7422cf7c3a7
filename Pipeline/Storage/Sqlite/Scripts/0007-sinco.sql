-- INEGI's table from SINCO (Mexico) to ISCO-08.

CREATE TABLE sinco (
    code TEXT NOT NULL PRIMARY KEY, -- 1 to 4 digits
    name TEXT NOT NULL
);

CREATE TABLE sinco_isco (
    sinco TEXT NOT NULL,
    isco  TEXT NOT NULL,
    PRIMARY KEY (sinco, isco)
) WITHOUT ROWID;

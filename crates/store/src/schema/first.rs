//! The first tables.

pub(super) const TABLES: &[&str] = &[
    // The truth.
    "CREATE TABLE events (
        global {int} NOT NULL PRIMARY KEY,
        stream {text} NOT NULL,
        position {int} NOT NULL,
        kind {text} NOT NULL,
        version {int} NOT NULL,
        body {text} NOT NULL,
        who {text} NOT NULL,
        at {text} NOT NULL,
        why {text},
        hash {bytes} NOT NULL,
        chain {bytes} NOT NULL,
        UNIQUE (stream, position)
    ){rows}",
    "CREATE TABLE commands (
        key {text} NOT NULL PRIMARY KEY,
        position {int} NOT NULL,
        global {int} NOT NULL,
        at {text} NOT NULL
    ){keyed}",
    "CREATE INDEX commands_at ON commands (at)",
    "CREATE TABLE checkpoints (
        global {int} NOT NULL PRIMARY KEY,
        chain {bytes} NOT NULL,
        at {text} NOT NULL,
        signature {bytes} NOT NULL
    ){rows}",
    // Personal data, which can be erased.
    "CREATE TABLE person_keys (person {text} NOT NULL PRIMARY KEY, wrapped {bytes} NOT NULL){keyed}",
    "CREATE TABLE personal (
        person {text} NOT NULL,
        field {text} NOT NULL,
        sealed {bytes} NOT NULL,
        PRIMARY KEY (person, field)
    ){keyed}",
    "CREATE TABLE person_index (
        kind {text} NOT NULL,
        digest {bytes} NOT NULL,
        person {text} NOT NULL,
        PRIMARY KEY (kind, digest)
    ){keyed}",
    "CREATE INDEX person_index_person ON person_index (person)",
    "CREATE TABLE words (id {text} NOT NULL PRIMARY KEY, person {text} NOT NULL, sealed {bytes} NOT NULL){rows}",
    "CREATE INDEX words_person ON words (person)",
    "CREATE TABLE erasures (person {text} NOT NULL PRIMARY KEY, at {text} NOT NULL){keyed}",
    // Signing in.
    "CREATE TABLE sessions (
        id {text} NOT NULL PRIMARY KEY,
        token {bytes} NOT NULL UNIQUE,
        person {text} NOT NULL,
        made {text} NOT NULL,
        seen {text} NOT NULL,
        proved {text} NOT NULL,
        expires {text} NOT NULL,
        device {bytes} NOT NULL
    ){keyed}",
    "CREATE INDEX sessions_person ON sessions (person, made)",
    "CREATE INDEX sessions_expires ON sessions (expires)",
    "CREATE TABLE codes (
        id {text} NOT NULL PRIMARY KEY,
        digest {bytes} NOT NULL,
        person {text},
        made {text} NOT NULL,
        expires {text} NOT NULL,
        tries {int} NOT NULL,
        used {text}
    ){keyed}",
    "CREATE INDEX codes_expires ON codes (expires)",
    "CREATE TABLE passkeys (
        credential {bytes} NOT NULL PRIMARY KEY,
        person {text} NOT NULL,
        body {text} NOT NULL,
        at {text} NOT NULL
    ){rows}",
    "CREATE INDEX passkeys_person ON passkeys (person, at)",
    "CREATE TABLE rates (
        bucket {text} NOT NULL,
        started {text} NOT NULL,
        count {int} NOT NULL,
        PRIMARY KEY (bucket, started)
    ){keyed}",
    "CREATE INDEX rates_started ON rates (started)",
    // Work that is done after the answer.
    "CREATE TABLE outbox (
        id {text} NOT NULL PRIMARY KEY,
        person {text},
        address {bytes} NOT NULL,
        lang {text} NOT NULL,
        kind {text} NOT NULL,
        body {bytes} NOT NULL,
        made {text} NOT NULL,
        not_before {text} NOT NULL,
        locked_until {text},
        sent_at {text},
        tries {int} NOT NULL,
        error {text}
    ){rows}",
    "CREATE INDEX outbox_waiting ON outbox (not_before) WHERE sent_at IS NULL",
    "CREATE INDEX outbox_person ON outbox (person)",
    "CREATE TABLE jobs (
        dedup {text} NOT NULL PRIMARY KEY,
        name {text} NOT NULL,
        args {text} NOT NULL,
        not_before {text} NOT NULL,
        locked_until {text},
        tries {int} NOT NULL,
        error {text},
        done_at {text}
    ){rows}",
    "CREATE INDEX jobs_waiting ON jobs (not_before) WHERE done_at IS NULL",
    // Files: bytes once, by what they are; uses by whom, each with the file's key under its holder's.
    "CREATE TABLE files (
        hash {text} NOT NULL PRIMARY KEY,
        blob {text} NOT NULL,
        size {int} NOT NULL,
        kind {text} NOT NULL,
        at {text} NOT NULL
    ){keyed}",
    "CREATE INDEX files_blob ON files (blob)",
    "CREATE TABLE file_uses (
        hash {text} NOT NULL,
        firm {text} NOT NULL,
        holder {text} NOT NULL,
        wrapped {bytes} NOT NULL,
        name {bytes} NOT NULL,
        size {int} NOT NULL,
        at {text} NOT NULL,
        PRIMARY KEY (hash, firm)
    ){keyed}",
    "CREATE INDEX file_uses_firm ON file_uses (firm, size)",
    "CREATE INDEX file_uses_holder ON file_uses (holder)",
    "CREATE TABLE chunks (
        blob {text} NOT NULL,
        number {int} NOT NULL,
        bytes {bytes} NOT NULL,
        PRIMARY KEY (blob, number)
    ){rows}",
    "CREATE TABLE looks (
        firm {text} NOT NULL,
        at {text} NOT NULL,
        person {text} NOT NULL,
        what {text} NOT NULL,
        PRIMARY KEY (firm, at, person, what)
    ){keyed}",
    "CREATE TABLE drafts (owner {text} NOT NULL PRIMARY KEY, person {text} NOT NULL, body {bytes} NOT NULL, at {text} NOT NULL){rows}",
    "CREATE INDEX drafts_person ON drafts (person)",
    "CREATE INDEX drafts_at ON drafts (at)",
    // What pages query. All of it follows from the events.
    "CREATE TABLE people (
        person {text} NOT NULL,
        role {text} NOT NULL,
        country {text} NOT NULL,
        PRIMARY KEY (person, role)
    ){keyed}",
    "CREATE INDEX people_role ON people (role, country, person)",
    "CREATE TABLE firms (
        id {text} NOT NULL PRIMARY KEY,
        name {text} NOT NULL,
        name_key {text} NOT NULL,
        number {text},
        position {int} NOT NULL
    ){keyed}",
    "CREATE INDEX firms_name ON firms (name_key, id)",
    "CREATE TABLE firm_words (word {text} NOT NULL, firm {text} NOT NULL, PRIMARY KEY (word, firm)){keyed}",
    "CREATE INDEX firm_words_firm ON firm_words (firm)",
    "CREATE INDEX firms_number ON firms (number)",
    "CREATE TABLE members (
        firm {text} NOT NULL,
        person {text} NOT NULL,
        role {text} NOT NULL,
        until {text},
        PRIMARY KEY (firm, person)
    ){keyed}",
    "CREATE INDEX members_person ON members (person, firm)",
    "CREATE TABLE cases (
        id {text} NOT NULL PRIMARY KEY,
        firm {text} NOT NULL,
        goal {text} NOT NULL,
        route {text} NOT NULL,
        state {text} NOT NULL,
        turn {text} NOT NULL,
        officer {text},
        step {text},
        since {text},
        due {text},
        opened {text} NOT NULL,
        changed {text} NOT NULL,
        position {int} NOT NULL
    ){keyed}",
    "CREATE INDEX cases_firm ON cases (firm, opened, id)",
    "CREATE INDEX cases_changed ON cases (state, turn, changed, id)",
    "CREATE INDEX cases_queue ON cases (turn, officer, since, id)",
    "CREATE INDEX cases_officer ON cases (officer, state, changed, id)",
    "CREATE INDEX cases_due ON cases (turn, due, id) WHERE due IS NOT NULL",
];

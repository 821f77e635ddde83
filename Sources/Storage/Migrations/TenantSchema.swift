/// The tables of one tenant, in the order in which they came.
///
/// A migration that has landed is never edited: the migrator compares digests and refuses.
enum TenantSchema {
    static let migrations: [Migration] = [
        .audit, .outbox, .erasure, organisation, accounts, sessions, campaigns, answering, review, release,
        scopes, employment, structure, provider, desk, accountSecurity, retention, files, keeper, consent,
        criteria, reminders, .mailTrouble(id: "0190-mail-trouble"), addresses, withdrawal, reissue,
        extensions, extraQuestions, messages, rehearsals, delivery, deliveryAnswers, groups, labourReports,
        lateRounds, reviewReminders, targets, needRecords, deliverables, paperAnswers,
    ]

    static let organisation = Migration(
        id: "0010-organisation",
        statements: [
            """
            CREATE TABLE workplace (
              id {int} NOT NULL PRIMARY KEY,
              name {text} NOT NULL UNIQUE,
              created_at {instant(created_at)} NOT NULL
            )
            """,
            """
            CREATE TABLE department (
              id {int} NOT NULL PRIMARY KEY,
              parent {int} REFERENCES department (id),
              name {text} NOT NULL,
              position {int} NOT NULL
            )
            """,
            """
            CREATE TABLE person (
              id {int} NOT NULL PRIMARY KEY,
              number_index {bytes} NOT NULL UNIQUE,
              identity {bytes} NOT NULL,
              created_at {instant(created_at)} NOT NULL
            )
            """,
            """
            CREATE TABLE employment (
              person {int} NOT NULL REFERENCES person (id),
              from_day {day(from_day)} NOT NULL,
              workplace {int} NOT NULL REFERENCES workplace (id),
              department {int} NOT NULL REFERENCES department (id),
              PRIMARY KEY (person, from_day)
            )
            """,
            """
            CREATE TABLE leaving (
              person {int} NOT NULL REFERENCES person (id),
              last_day {day(last_day)} NOT NULL,
              at {instant(at)} NOT NULL,
              PRIMARY KEY (person, at)
            )
            """,
        ])

    static let accounts = Migration(
        id: "0020-accounts",
        statements: [
            """
            CREATE TABLE account (
              id {int} NOT NULL PRIMARY KEY,
              mail_index {bytes} NOT NULL UNIQUE,
              identity {bytes} NOT NULL,
              password {text},
              failures {int} NOT NULL,
              tries_from {instant(tries_from)},
              created_at {instant(created_at)} NOT NULL
            )
            """,
            """
            CREATE TABLE account_link (
              hash {bytes} NOT NULL PRIMARY KEY,
              account {int} NOT NULL REFERENCES account (id),
              expires_at {instant(expires_at)} NOT NULL,
              used_at {instant(used_at)}
            )
            """,
            """
            CREATE TABLE role_grant (
              id {int} NOT NULL PRIMARY KEY,
              account {int} NOT NULL REFERENCES account (id),
              role {text} NOT NULL,
              department {int} REFERENCES department (id),
              from_at {instant(from_at)} NOT NULL,
              until_at {instant(until_at)},
              given_by {int} NOT NULL
            )
            """,
            "CREATE INDEX role_grant_account ON role_grant (account)",
        ])

    static let sessions = Migration(
        id: "0030-sessions",
        statements: [
            """
            CREATE TABLE session (
              hash {bytes} NOT NULL PRIMARY KEY,
              account {int} REFERENCES account (id),
              person {int} REFERENCES person (id),
              invitation {int},
              created_at {instant(created_at)} NOT NULL,
              seen_at {instant(seen_at)} NOT NULL,
              expires_at {instant(expires_at)} NOT NULL,
              CHECK (account IS NOT NULL OR person IS NOT NULL)
            )
            """,
            """
            CREATE TABLE own_secret (
              id {int} NOT NULL PRIMARY KEY,
              person {int} NOT NULL REFERENCES person (id),
              verifier {text} NOT NULL,
              failures {int} NOT NULL,
              tries_from {instant(tries_from)},
              chosen_at {instant(chosen_at)} NOT NULL
            )
            """,
            "CREATE INDEX own_secret_person ON own_secret (person)",
        ])
}

extension TenantSchema {
    /// Accounts that stand for a provider's member of staff: no password of their own, and only roles for which
    /// a company may appoint somebody from outside.
    static let provider = Migration(
        id: "0120-provider",
        statements: [
            """
            CREATE TABLE account_provider (
              account {int} NOT NULL PRIMARY KEY REFERENCES account (id),
              provider_account {int} NOT NULL UNIQUE,
              at {instant(at)} NOT NULL,
              appointed_by {int} NOT NULL
            )
            """,
            .appendOnly("account_provider"),
            .refusingInsert(
                table: "role_grant",
                condition: """
                    EXISTS (SELECT 1 FROM account_provider p WHERE p.account = NEW.account)
                      AND NEW.role NOT IN ('implementer', 'clerk', 'medicalStaff', 'interviewingPhysician',
                        'occupationalPhysician', 'deskNurse', 'counsellor', 'scanOperator')
                    """),
        ])
}

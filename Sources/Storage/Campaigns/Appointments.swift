package import Campaigns
package import Organisation

extension Connection {
    package func appoint(_ appointment: Appointment, at id: ImplementationID, under permit: Permit) throws {
        try run(
            """
            INSERT INTO appointment (implementation, account, duty, qualification, training_day, at, appointed_by)
            VALUES (\(id), \(appointment.account), \(appointment.duty), \(nullable: appointment.qualification),
                    \(nullable: appointment.trainingDay), \(permit.at), \(permit.author))
            ON CONFLICT (implementation, account, duty) DO UPDATE SET
              qualification = excluded.qualification, training_day = excluded.training_day,
              at = excluded.at, appointed_by = excluded.appointed_by
            """)
    }

    func appointments(at id: ImplementationID) throws -> [Appointment] {
        try rows(
            """
            SELECT account, duty, qualification, training_day FROM appointment
            WHERE implementation = \(id) ORDER BY duty, at, account
            """
        ).map { row in
            Appointment(
                account: try row.id(0, AccountID.self), duty: try row.word(1, Appointment.Duty.self),
                qualification: try row.optionalWord(2, Qualification.self),
                trainingDay: try row.optionalDay(3))
        }
    }

    package func record(_ hearing: Hearing, at id: ImplementationID, under permit: Permit) throws {
        try run(
            """
            INSERT INTO hearing (implementation, kind, day, at, recorded_by)
            VALUES (\(id), \(hearing.kind), \(hearing.day), \(permit.at), \(permit.author))
            ON CONFLICT (implementation, at) DO UPDATE SET
              kind = excluded.kind, day = excluded.day, recorded_by = excluded.recorded_by
            """)
    }

    func hearing(at id: ImplementationID) throws -> Hearing? {
        try row(
            "SELECT kind, day FROM hearing WHERE implementation = \(id) ORDER BY at DESC LIMIT 1"
        ).map { Hearing(kind: try $0.word(0, Hearing.Kind.self), day: try $0.day(1)) }
    }
}

package import Organisation

/// What one import writes: whole or not at all.
package struct RosterChange: Sendable {
    package struct Pair: Hashable, Sendable {
        package let old: PersonRecord
        package let new: PersonRecord

        package init(old: PersonRecord, new: PersonRecord) {
            self.old = old
            self.new = new
        }
    }

    package var departments: [Department] = []
    package var workplaces: [Workplace] = []
    package var added: [PersonRecord] = []
    package var changed: [Pair] = []
    /// The added people, where their sealing has begun.
    var sealed: NewPeople?

    package init() {}

    /// nil unless they were sealed on that day: midnight may have come in between.
    func people(on day: Day) -> NewPeople? { sealed?.day == day ? sealed : nil }
}

extension Connection {
    /// Writes everything with what is needed to undo it. The version must have been moved before.
    ///
    /// - Parameter roster: as it was shown.
    package func write(
        _ change: RosterChange, kind: RosterImport.Kind, digest: [UInt8], counts: RosterImport.Counts,
        over roster: Roster, under permit: Permit
    ) throws -> RosterImport {
        let done = RosterImport(
            id: permit.newID(RosterImportID.self), kind: kind, digest: digest, version: roster.version + 1,
            at: permit.at, author: permit.author, counts: counts)
        try insert(done)
        var images = RosterImages(of: done.id)
        try images.keep(change, on: self)
        for department in change.departments { try insert(department) }
        for workplace in change.workplaces { try insert(workplace, at: permit.at) }
        var writing = RosterWriting(day: permit.at.day, at: permit.at, draw: permit.draw)
        try adopt(roster, &writing)
        try writing.add(change.people(on: permit.at.day) ?? newPeople(change, under: permit), on: self)
        try writing.flush(on: self)
        for pair in change.changed { try self.change(pair.old, to: pair.new, &writing) }
        try writing.flush(on: self)
        return done
    }

    /// Takes mails out of identities that the first release sealed, before anything is compared with them.
    private func adopt(_ roster: Roster, _ writing: inout RosterWriting) throws {
        for id in roster.inherited {
            guard let record = roster[id] else { continue }
            let sealed = try vault.seal(record.identity, row: id.rawValue)
            try run("UPDATE person SET identity = \(sealed) WHERE id = \(id)")
            try writing.addContact(.mail, record.identity.mail, of: id, on: self)
        }
        try writing.flush(on: self)
    }
}

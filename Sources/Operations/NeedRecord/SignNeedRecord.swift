package import Campaigns
import Documents
package import Organisation
import Reports
import Storage

extension Office {
    /// The implementer who confirmed the need signs the list as it was shown: a PDF original is made and kept with the
    /// digest of what was judged and the version of the criteria (S4-23, S4-37).
    ///
    /// - Parameter shown: the data's digest on the page; where it has moved, nothing is signed.
    @discardableResult
    package func signNeedRecord(
        of id: BatchID, shown: String, as who: Principal, request: Int = 0
    ) async throws -> NeedRecordID {
        guard case .account(let account) = who else { throw Denied.notAllowed }
        try await door.check(.reviewSign, as: who, on: .batch(id))
        let desk = try await needRecordDesk(of: id, as: who, request: request)
        try desk.batch.sign(by: account)
        guard desk.table.origin.digest == shown else { throw NeedRecordRefusal.changed }
        let signature = NeedRecordTable.Signature(
            name: desk.names[account] ?? "–",
            qualification: desk.implementation.implementers.first { $0.account == account }?.qualification,
            account: account, at: desk.table.origin.made)
        var signed = desk.table
        signed.signature = signature
        let table = signed
        let paper = try await press.make { kit in try table.paper(kit: kit).bytes }
        let company = companyName
        return try await door.perform(.reviewSign, as: who, on: .batch(id), request: request) { db, permit in
            let batch = try db.batch(id)
            try batch.sign(by: account)
            let room = try ReviewRoom(db, batch.implementation)
            let now = try db.needRecordTable(of: batch, room, company: company, permit).table
            guard now.origin.digest == shown else { throw NeedRecordRefusal.changed }
            var facts = KeptNeedRecord.Facts()
            (facts.data, facts.ruleSet) = (shown, now.origin.ruleSet)
            (facts.name, facts.qualification) = (signature.name, signature.qualification?.rawValue)
            return try db.insert(
                paper, as: .signed, saying: facts, of: id, campaign: room.campaign, under: permit)
        }
    }

    /// A word to the decision about one person, for the record; empty takes it back. Until the release.
    package func explainDecision(
        about id: SheetID, _ words: String, as who: Principal, request: Int = 0
    ) async throws {
        guard words.count <= NeedRecordLimits.longestReason else { throw NeedRecordRefusal.reasonTooLong }
        try await door.perform(.reviewDecide, as: who, on: .sheet(id), request: request) { db, permit in
            guard let batch = try db.batch(of: id) else { throw Denied.notFound }
            try db.batch(batch).review()
            let campaign = try db.implementation(try db.batch(batch).implementation).campaign.id
            let reasons = try db.decisionReasons(inBatch: batch, campaign: campaign, under: permit)
            if (reasons[id] ?? "") != words {
                try db.insertReason(words, of: id, in: batch, campaign: campaign, under: permit)
            }
        }
    }
}

/// A judgement that came back on paper (S4-32).
package struct ReceivedPaper: Sendable {
    package let sentOn: Day?
    package let receivedOn: Day
    /// Who took it in hand.
    package let receivedBy: String
    package let tracking: String
    package let file: [UInt8]

    package init(sentOn: Day?, receivedOn: Day, receivedBy: String, tracking: String, file: [UInt8]) {
        self.sentOn = sentOn
        self.receivedOn = receivedOn
        self.receivedBy = receivedBy
        self.tracking = tracking
        self.file = file
    }
}

extension Office {
    /// The list left for the implementer on paper.
    package func recordSending(
        of id: BatchID, on day: Day, tracking: String, as who: Principal, request: Int = 0
    ) async throws {
        try await door.perform(.paperRecord, as: who, on: .batch(id), request: request) { db, permit in
            let batch = try db.batch(id)
            try batch.send(on: day, tracking: tracking, today: permit.at.day)
            let campaign = try db.implementation(batch.implementation).campaign.id
            try db.insertSending(of: id, on: day, tracking: tracking, campaign: campaign, under: permit)
        }
    }

    /// The signed paper came back: kept sealed beside what was decided on screen. It releases nothing by itself; the
    /// decisions and confirmations do (S4-33).
    @discardableResult
    package func recordReturn(
        of id: BatchID, _ paper: ReceivedPaper, as who: Principal, request: Int = 0
    ) async throws -> NeedRecordID {
        let media: SharedFile.Kind
        do { media = try SharedFile.check(paper.file) } catch { throw NeedRecordRefusal.file(error) }
        guard paper.file.count <= NeedRecordLimits.mostBytes else { throw NeedRecordRefusal.file(.tooLarge) }
        let company = companyName
        return try await door.perform(.paperRecord, as: who, on: .batch(id), request: request) { db, permit in
            let batch = try db.batch(id)
            try batch.receive(
                sentOn: paper.sentOn, on: paper.receivedOn, by: paper.receivedBy, tracking: paper.tracking,
                today: permit.at.day)
            let room = try ReviewRoom(db, batch.implementation)
            let table = try db.needRecordTable(of: batch, room, company: company, permit).table
            var facts = KeptNeedRecord.Facts()
            (facts.media, facts.data, facts.ruleSet) = (
                media.rawValue, table.origin.digest, table.origin.ruleSet
            )
            (facts.name, facts.tracking) = (paper.receivedBy, paper.tracking)
            (facts.sentOn, facts.receivedOn) = (paper.sentOn?.text, paper.receivedOn.text)
            return try db.insert(
                paper.file, as: .paper, saying: facts, of: id, campaign: room.campaign, under: permit)
        }
    }
}

extension Office {
    /// Says no before a file is looked at.
    package func checkRecordingPaper(of id: BatchID, as who: Principal) async throws {
        try await door.check(.paperRecord, as: who, on: .batch(id))
    }
}

import Campaigns
import Foundation
package import Organisation
import Reports
import Storage
import StressCheck

extension Office {
    package func ownData(
        of person: PersonID, language: Language, as who: Principal, request: Int = 0
    ) async throws -> OwnData {
        let company = tenant.name
        return try await door.perform(.ownDataRead, as: who, on: .person(person), request: request) {
            db, permit in
            guard let found = try db.person(person, on: permit.at.day) else { throw Denied.notFound }
            let tree = DepartmentTree(try db.departments())
            return OwnData(
                company: company, madeAt: permit.at.text, identity: found.identity,
                employment: try db.employments(of: person).map {
                    OwnData.Employment(
                        from: $0.from.text, workplace: $0.workplace, department: tree.path(of: $0.department))
                },
                invitations: try db.ownInvitations(person, tree),
                sheets: try db.ownSheets(of: person, under: permit).map {
                    try db.sheet($0, company, language, permit)
                },
                requests: try db.personalRequests(of: person).map(OwnData.Request.init),
                accesses: try db.ownAccesses(person))
        }
    }

    /// For programs. Filled with blanks to whole blocks, so that its length on the wire tells nothing.
    package func ownDataFile(
        of person: PersonID, language: Language, as who: Principal, request: Int = 0
    ) async throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let data = try await ownData(of: person, language: language, as: who, request: request)
        let bytes = [UInt8](try encoder.encode(data))
        let missing = (OwnData.block - bytes.count % OwnData.block) % OwnData.block
        return bytes + [UInt8](repeating: UInt8(ascii: "\n"), count: missing)
    }
}

extension OwnData {
    /// Both files come in whole multiples of so many bytes.
    package static let block = 1 << 17
}

extension Connection {
    fileprivate func ownInvitations(
        _ person: PersonID, _ tree: DepartmentTree
    ) throws -> [OwnData.Invitation] {
        try invitations(of: person).map { found in
            let implementation = try implementation(found.invitation.implementation)
            return OwnData.Invitation(
                campaign: implementation.campaign.name, workplace: implementation.workplace.name,
                department: tree.path(of: found.invitation.department), invitedAt: found.at.text,
                remindedOn: try reminderDays(of: found.invitation.id).map(\.text),
                withdrawn: try withdrawals(of: found.invitation.id).map {
                    OwnData.Withdrawn(
                        receipt: Receipt.number(of: $0.sheet, digest: $0.digest),
                        sentAt: $0.answeredAt.text, withdrawnAt: $0.at.text)
                })
        }
    }

    fileprivate func sheet(
        _ own: OwnSheet, _ company: String, _ language: Language, _ permit: Permit
    ) throws -> OwnData.Sheet {
        let campaign = try answeringFacts(of: own.sheet.implementation).campaign
        let answers = try answers(of: own.sheet, campaign: campaign.id, under: permit)
        let instrument = try Instrument.load(campaign.instrument)
        let result = try own.releasedAt.map { releasedAt in
            try PersonalResult(
                notice(
                    own.sheet.id, own.sheet.implementation, releasedAt: releasedAt, company, language, permit)
            )
        }
        return OwnData.Sheet(
            campaign: campaign.name, questionnaire: instrument.wording(in: language.rawValue).title,
            answeredAt: own.sheet.answeredAt.text,
            items: OwnData.Sheet.items(answers.codes, instrument, language),
            companyItems: OwnData.Sheet.items(
                try extraReadings(of: own.sheet, campaign: campaign.id, readsTexts: true, permit), language),
            result: result.map { OwnData.Result($0, on: own.releasedAt?.day) })
    }

    fileprivate func ownAccesses(_ person: PersonID) throws -> [OwnData.Access] {
        let names = Dictionary(
            try accounts().map { ($0.id.rawValue, $0.name) }, uniquingKeysWith: { first, _ in first })
        return try accesses(to: person).map { access in
            let isOwn = access.actorKind == "person" || access.actorKind == "link"
            // A code was typed; whose hand it was is not known.
            let unknown = access.actorKind == "visitor" ? "code" : "program"
            let staff = access.actorKind == "account" ? names[access.actor] ?? "account" : unknown
            return OwnData.Access(
                at: access.at.text, by: isOwn ? "self" : staff, kind: access.kind.rawValue)
        }
    }
}

extension OwnData.Sheet {
    fileprivate static func items(
        _ codes: [UInt8], _ instrument: Instrument, _ language: Language
    ) -> [Item] {
        let wording = instrument.wording(in: language.rawValue)
        return instrument.sections.flatMap { section in
            section.items.map { item in
                let code = codes.indices.contains(item.number - 1) ? Int(codes[item.number - 1]) : 0
                let prompt = wording.prompt(of: item.id).map { $0 + " " } ?? ""
                return Item(
                    number: item.number, question: prompt + wording.text(of: item.id),
                    answer: wording.choices(of: section.id).first { $0.code == code }?.label)
            }
        }
    }
}

extension OwnData.Sheet {
    fileprivate static func items(_ readings: [ExtraReading], _ language: Language) -> [Item]? {
        guard !readings.isEmpty else { return nil }
        return readings.enumerated().map { place, reading in
            Item(
                number: place + 1, question: reading.question.wording.text(in: language),
                answer: reading.words(in: language))
        }
    }
}

extension OwnData.Result {
    fileprivate init(_ result: PersonalResult, on day: Day?) {
        self.init(
            notifiedOn: day?.text ?? "",
            statements: [
                result.verdict.line, result.verdict.reason, result.interview.line, result.interview.reason,
            ].filter { !$0.isEmpty },
            points: result.areaPoints.rows.map { Line(name: $0.name, value: $0.points) },
            profile: result.profile.groups.flatMap(\.rows).map { row in
                Line(name: row.name, value: row.point.map { "\($0)" } ?? "")
            }, advice: result.advice.sentences)
    }
}

extension OwnData.Request {
    fileprivate init(_ request: PersonalRequest) {
        self.init(
            at: request.at.text, kind: request.kind, text: request.text, state: request.state,
            answers: request.answers.map {
                Answer(at: $0.at.text, outcome: $0.outcome, text: $0.text)
            })
    }
}

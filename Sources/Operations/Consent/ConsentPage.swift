package import Campaigns
package import Organisation
import Reports
import Storage

/// What the person's page about consent and request shows: nothing of it depends on the result.
package struct OwnConsent: Sendable, Hashable {
    package let campaign: String
    package let plan: ConsentPlan
    /// The person has seen the own result.
    package let isDelivered: Bool
    /// The result comes as a letter.
    package let isOnPaper: Bool
    /// The question can be answered now.
    package let isAsked: Bool
    /// The last day on which it can be.
    package let lastDay: Day
    package let standing: ConsentStanding
    /// Somebody of the employer has opened what was given: taking back comes too late to be undone.
    package let isHandedOn: Bool

    package init(
        campaign: String, plan: ConsentPlan, isDelivered: Bool, isOnPaper: Bool = false, isAsked: Bool,
        lastDay: Day, standing: ConsentStanding, isHandedOn: Bool
    ) {
        self.campaign = campaign
        self.plan = plan
        self.isDelivered = isDelivered
        self.isOnPaper = isOnPaper
        self.isAsked = isAsked
        self.lastDay = lastDay
        self.standing = standing
        self.isHandedOn = isHandedOn
    }
}

extension Office {
    package func ownConsent(
        about id: SheetID, of person: PersonID, as who: Principal, request: Int = 0
    ) async throws -> OwnConsent {
        try await door.perform(.consentReadOwn, as: who, on: .person(person), request: request) {
            db, permit in
            let room = try ConsentRoom(db, id, of: person, permit)
            return OwnConsent(
                campaign: room.implementation.campaign.name, plan: room.desk.plan,
                isDelivered: room.desk.deliveredAt != nil, isOnPaper: !room.way.hasScreen,
                isAsked: room.desk.asks(at: permit.at),
                lastDay: ResponseWindow.lastDay(releasedAt: room.desk.releasedAt),
                standing: room.desk.standing, isHandedOn: try db.copy(ofSheet: id)?.openedAt != nil)
        }
    }

    /// Takes a person's word. What passes to the employer is written, or taken away, in the same transaction.
    @discardableResult
    package func declare(
        _ ask: ConsentAsk, text: String, companyText: String? = nil, about id: SheetID, of person: PersonID,
        as who: Principal,
        request: Int = 0
    ) async throws -> ConsentStanding {
        let company = tenant.name
        // For every ask, so that making a key tells nothing either. It is there since the opening; a year that was
        // opened by an earlier release has none.
        let campaign = try await door.perform(.consentReadOwn, as: who, on: .person(person)) { db, permit in
            try ConsentRoom(db, id, of: person, permit).implementation.campaign.id
        }
        try await tenant.ensureKeys([.employer(campaign)])
        return try await door.perform(.consentDeclare, as: who, on: .person(person), request: request) {
            db, permit in
            var room = try ConsentRoom(db, id, of: person, permit)
            try db.take(
                ask, text, companyText: try db.consentWords(companyText), in: &room, at: permit.at, company,
                permit)
            return room.desk.standing
        }
    }
}

/// One person's result with everything that decides what may be asked and taken.
struct ConsentRoom {
    let stored: StoredSheet
    let implementation: Implementation
    let way: DeliveryWay
    var desk: ConsentDesk

    /// Only a released result of that person which the present secret opens.
    init(_ db: borrowing Connection, _ id: SheetID, of person: PersonID, _ permit: Permit) throws {
        let own = try db.releasedSheets(of: person, under: permit)
        guard let entry = own.first(where: { $0.sheet == id }) else { throw Denied.notFound }
        try self.init(db, try db.sheet(id), entry.way, entry.releasedAt, permit)
    }

    /// For whoever handed in the paper form, with or without a secret.
    init(_ db: borrowing Connection, form id: SheetID, _ releasedAt: Instant, _ permit: Permit) throws {
        try self.init(db, try db.sheet(id), try db.releasedWay(of: id), releasedAt, permit)
    }

    private init(
        _ db: borrowing Connection, _ stored: StoredSheet, _ way: DeliveryWay, _ releasedAt: Instant,
        _ permit: Permit
    ) throws {
        self.stored = stored
        self.way = way
        implementation = try db.implementation(stored.implementation)
        let (id, campaign) = (stored.id, implementation.campaign.id)
        guard let need = try db.needInForce(of: id, campaign: campaign, under: permit) else {
            throw Denied.notFound
        }
        desk = ConsentDesk(
            plan: implementation.consent, releasedAt: releasedAt, deliveredAt: try db.deliveredAt(id),
            decision: need,
            standing: ConsentStanding(try db.declarations(of: id, campaign: campaign, under: permit)))
    }
}

extension Connection {
    /// Takes one word: the declaration, and what follows from it for the employer's copy.
    ///
    /// - Parameter moment: when it was given; for a form the day on which it came.
    func take(
        _ ask: ConsentAsk, _ text: String, companyText: String? = nil, in room: inout ConsentRoom,
        at moment: Instant, _ company: String, _ permit: Permit
    ) throws {
        guard let declaration = try room.desk.take(ask, text: text, companyText: companyText, at: moment)
        else { return }
        try insert(
            declaration, of: room.stored.id, campaign: room.implementation.campaign.id, under: permit)
        room.desk.standing.add(DatedDeclaration(declaration, at: permit.at))
        try passOn(room, declaration, company, permit)
    }
}

extension Connection {
    /// The employer's copy follows the standing: made when it begins to pass on, taken back when it no longer does
    /// and nobody has opened it.
    fileprivate func passOn(
        _ room: ConsentRoom, _ declaration: Declaration, _ company: String, _ permit: Permit
    ) throws {
        guard room.desk.standing.passesOn else {
            _ = try withdrawCopy(of: room.stored.id, under: permit)
            return
        }
        guard let ground = declaration.consent, ground != .group, try copy(ofSheet: room.stored.id) == nil
        else { return }
        let notified = try notified(room, company, permit)
        try insert(
            EmployerCopy(content: notified, ground: ground, scope: declaration.scope, text: declaration.text),
            of: room.stored, campaign: room.implementation.campaign.id, under: permit)
    }

    /// In Japanese, the language of the workplace's records.
    private func notified(
        _ room: ConsentRoom, _ company: String, _ permit: Permit
    ) throws -> NotifiedContent {
        let input = try notice(
            room.stored.id, room.implementation.id, releasedAt: room.desk.releasedAt, company, .ja, permit)
        return try NotifiedContent.of(input, scope: room.implementation.consent.scope)
    }
}

package import Organisation
import Storage

/// What a company has ordered, seen from one day.
package struct ContractBook: Sendable {
    package let today: Day
    /// By their first days; those of one day in the order of the offers.
    package let contracts: [ServiceContract]

    package init(today: Day, contracts: [ServiceContract]) {
        self.today = today
        let order = Dictionary(uniqueKeysWithValues: zip(Offer.allCases, Offer.allCases.indices))
        self.contracts = contracts.sorted {
            ($0.from, order[$0.offer] ?? 0) < ($1.from, order[$1.offer] ?? 0)
        }
    }

    package var holding: [ServiceContract] { contracts.filter { $0.holds(on: today) } }
    package var toCome: [ServiceContract] { contracts.filter { $0.isToCome(on: today) } }
    package var past: [ServiceContract] {
        contracts.filter { !$0.holds(on: today) && !$0.isToCome(on: today) }
    }

    package func includes(_ capability: Capability) -> Bool {
        capability.isIncluded(in: holding.map(\.offer))
    }
}

extension Office {
    package func contracts(as who: Principal) async throws -> ContractBook {
        try await door.perform(.contractRead, as: who) { db, permit in
            ContractBook(today: permit.at.day, contracts: try db.contracts())
        }
    }

    /// For a form that comes back with mistakes: the door is asked for the change all the same, and nothing is
    /// written.
    package func contractsToChange(as who: Principal) async throws {
        try await door.check(.contractChange, as: who)
    }

    /// Enters an offer with its dates. Where another of its line runs, that one ends the day before: a change
    /// takes place at the turn of a month.
    ///
    /// - Throws: `ContractFault`.
    @discardableResult
    package func enterContract(
        _ offer: Offer, from: Day, until: Day, renewalMonths: Int?, notice: NoticePeriod, as who: Principal
    ) async throws -> ContractID {
        try await door.perform(.contractChange, as: who) { db, permit in
            let contract = ServiceContract(
                id: permit.newID(ContractID.self), offer: offer, from: from, until: until,
                renewalMonths: renewalMonths, notice: notice)
            if let (old, ending) = try contract.replacing(in: try db.contracts(), on: permit.at.day) {
                try db.insert(ending, of: old, under: permit)
            }
            try db.insert(contract, under: permit)
            return contract.id
        }
    }

    /// 解約の通知, told on a day that has come. Gives the last day of use.
    @discardableResult
    package func giveNotice(of id: ContractID, toldOn day: Day, as who: Principal) async throws -> Day {
        try await door.perform(.contractChange, as: who) { db, permit in
            let ending = try db.contract(id).ended(byNoticeOn: day, today: permit.at.day)
            try db.insert(ending, of: id, under: permit)
            return ending.lastDay
        }
    }

    /// Takes back what has not begun. The one that it was to replace had been ended and stays ended.
    package func withdrawContract(_ id: ContractID, as who: Principal) async throws {
        try await door.perform(.contractChange, as: who) { db, permit in
            try db.insert(try db.contract(id).withdrawn(on: permit.at.day), of: id, under: permit)
        }
    }
}

extension Connection {
    fileprivate func contract(_ id: ContractID) throws -> ServiceContract {
        guard let found = try contracts().first(where: { $0.id == id }) else { throw Denied.notFound }
        return found
    }
}

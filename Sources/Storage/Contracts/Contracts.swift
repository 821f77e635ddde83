package import Organisation

extension Connection {
    /// All that was ever entered, in the order of their first days.
    package func contracts() throws -> [ServiceContract] {
        try rows(
            """
            SELECT c.id, c.offer, c.from_day, c.until_day, c.renewal_months, c.notice_months,
              e.kind, e.told_on, e.last_day
            FROM contract c LEFT JOIN contract_ending e ON e.contract = c.id ORDER BY c.from_day, c.at, c.id
            """
        ).map { try ServiceContract($0) }
    }

    package func insert(_ contract: ServiceContract, under permit: Permit) throws {
        try run(
            """
            INSERT INTO contract (id, offer, from_day, until_day, renewal_months, notice_months, at, entered_by)
            VALUES (\(contract.id), \(contract.offer), \(contract.from), \(contract.until),
                    \(nullable: contract.renewalMonths), \(contract.notice.months), \(permit.at),
                    \(permit.author))
            """)
    }

    package func insert(_ ending: ServiceContract.Ending, of contract: ContractID, under permit: Permit)
        throws
    {
        try run(
            """
            INSERT INTO contract_ending (contract, kind, told_on, last_day, at, entered_by)
            VALUES (\(contract), \(ending.kind), \(ending.toldOn), \(ending.lastDay), \(permit.at),
                    \(permit.author))
            """)
    }
}

extension ServiceContract {
    fileprivate init(_ row: Row) throws {
        guard let notice = NoticePeriod(months: try row.int(5)) else {
            throw StorageError.fault(StorageFault("a notice period out of range"))
        }
        let kind = try row.optionalWord(6, Ending.Kind.self)
        let ending = try kind.map { Ending(kind: $0, toldOn: try row.day(7), lastDay: try row.day(8)) }
        self.init(
            id: try row.id(0, ContractID.self), offer: try row.word(1, Offer.self), from: try row.day(2),
            until: try row.day(3), renewalMonths: try row.optionalInt(4), notice: notice, ending: ending)
    }
}

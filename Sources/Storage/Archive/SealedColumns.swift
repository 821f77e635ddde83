import Crypto
import Organisation

/// A column whose values the vault seals, and the column that holds the row for which it seals them.
struct SealedColumn: Sendable, Hashable {
    let table: String
    let column: String
    let row: String
    let label: ColumnLabel

    private init(_ table: String, _ column: String, row: String = "id", as label: ColumnLabel) {
        self.table = table
        self.column = column
        self.row = row
        self.label = label
    }

    /// All of them, in tenants and in the installation. A test looks for others.
    static let all: [SealedColumn] = [
        SealedColumn("account", "identity", as: .accountIdentity),
        SealedColumn("committee_record", "words", as: .committeeWords),
        SealedColumn("consent_plan", "agreed_by", as: .planAgreement),
        SealedColumn("contact", "address", as: .contactAddress),
        SealedColumn("decision", "record", as: .decisionRecord),
        SealedColumn("decision_reason", "content", as: .decisionReason),
        SealedColumn("declaration", "content", as: .declaration),
        SealedColumn("draft", "answers", row: "invitation", as: .draftAnswers),
        SealedColumn("employer_copy", "content", as: .employerCopy),
        SealedColumn("employment_facts", "details", as: .employmentDetails),
        SealedColumn("enquiry", "content", as: .enquiryContent),
        SealedColumn("enquiry_answer", "content", as: .enquiryAnswer),
        SealedColumn("extra_answer", "content", row: "invitation", as: .extraAnswer),
        SealedColumn("person", "identity", as: .personIdentity),
        SealedColumn("file_chunk", "content", row: "file", as: .fileChunk),
        SealedColumn("file_request", "title", as: .fileTitle),
        SealedColumn("group_publication", "figures", as: .groupFigures),
        SealedColumn("group_publication", "line", as: .groupLine),
        SealedColumn("labour_report", "content", as: .labourReport),
        SealedColumn("legal_hold", "reason", as: .holdReason),
        SealedColumn("need_record", "facts", as: .needRecordFacts),
        SealedColumn("need_record_piece", "content", row: "record", as: .needRecordPiece),
        SealedColumn("need_record_sending", "tracking", as: .needRecordTracking),
        SealedColumn("personal_answer", "content", as: .personalAnswer),
        SealedColumn("personal_request", "content", as: .personalRequest),
        SealedColumn("provider_account", "identity", as: ColumnLabel("provider_account.identity")),
        SealedColumn("qualification", "proof", row: "account", as: .qualificationProof),
        SealedColumn("second_factor", "secret", row: "account", as: .secondFactor),
        SealedColumn("shared_file", "name", as: .fileName),
        SealedColumn("sheet", "answers", as: .sheetAnswers),
    ]
}

/// Where in a table's rows a column's sealed values stand.
struct SealedPlace: Sendable {
    let column: SealedColumn
    private let row: Int
    private let value: Int

    static func all(in table: TableShape) -> [SealedPlace] {
        SealedColumn.all.compactMap { column in
            guard column.table == table.name, let row = table.columns.firstIndex(of: column.row),
                let value = table.columns.firstIndex(of: column.column)
            else { return nil }
            return SealedPlace(column: column, row: row, value: value)
        }
    }

    func value(in row: [SQLValue]) throws -> SealedValue? {
        let fields = Row(row)
        return try fields.optionalBytes(value).map {
            SealedValue(column: column, row: try fields.int(self.row), bytes: $0)
        }
    }
}

/// A sealed value with what it takes to open it.
struct SealedValue: Sendable {
    let column: SealedColumn
    let row: Int
    let bytes: [UInt8]
}

/// Which keys sealed what, by the ids that the values carry.
struct SealingKeys: Sendable {
    let names: [[UInt8]: KeyName]
    let erased: Set<KeyName>

    /// nil for a value whose key was destroyed on purpose.
    ///
    /// - Throws: `VaultError.locked` for a value in the keeper's custody.
    func open(_ value: SealedValue, _ vault: Vault, part: String) throws -> [UInt8]? {
        let fault = ArchiveError.doesNotOpen(
            part: part, column: "\(value.column.table).\(value.column.column)")
        guard value.bytes.count > 9, let name = names[Array(value.bytes[1..<9])] else { throw fault }
        if erased.contains(name) { return nil }
        do {
            return try vault.open(value.bytes, as: value.column.label, row: value.row, key: name)
        } catch VaultError.locked { throw VaultError.locked } catch { throw fault }
    }
}

/// Opens values, and adds up what is in them. What only the keeper opens is summed as it lies there, apart.
struct PlainSumming {
    let keys: SealingKeys
    let vault: Vault
    let part: String
    private var opened: [SealedColumn: TableSum] = [:]
    private var kept: [SealedColumn: TableSum] = [:]

    init(keys: SealingKeys, vault: Vault, part: String) {
        (self.keys, self.vault, self.part) = (keys, vault, part)
    }

    mutating func add(_ value: SealedValue) throws {
        let row = SQLValue.int(Int64(value.row))
        do {
            let plain = try keys.open(value, vault, part: part)
            opened[value.column, default: TableSum()].add([row, plain.map { .bytes($0) } ?? .null])
        } catch VaultError.locked {
            kept[value.column, default: TableSum()].add([row, .bytes(value.bytes)])
        }
    }

    var sums: PlainSums {
        PlainSums(opened: opened.mapValues { $0.digest() }, kept: kept.mapValues { $0.digest() })
    }
}

/// Of the values of each column: those that opened, by what is in them, and those in the keeper's custody.
struct PlainSums: Sendable {
    let opened: [SealedColumn: TableDigest]
    let kept: [SealedColumn: TableDigest]
}

extension Connection {
    func sealingKeys() throws -> SealingKeys {
        let pairs = try rows("SELECT id, name FROM vault_key").compactMap { row in
            KeyName(text: try row.text(1)).map { (try? row.bytes(0), $0) }
        }
        let names = Dictionary(pairs.compactMap { id, name in id.map { ($0, name) } }) { first, _ in first }
        let erased = try rows("SELECT name FROM erasure").compactMap { KeyName(text: try $0.text(0)) }
        return SealingKeys(names: names, erased: Set(erased))
    }

    /// Every sealed value of this schema, table by table in the order of the keys.
    func eachSealed(_ work: (SealedValue) throws -> Void) throws {
        let tables = try tableShapes()
        for column in SealedColumn.all {
            guard let table = tables.first(where: { $0.name == column.table }) else { continue }
            let columns = Set(table.key + [column.row, column.column]).sorted()
            let narrow = TableShape(name: table.name, columns: columns, key: table.key)
            for place in SealedPlace.all(in: narrow) where place.column == column {
                try eachRow(of: narrow) { row in try place.value(in: row).map(work) }
            }
        }
    }

    /// So many sealed values, each with the same chance to be among them (reservoir sampling, Vitter 1985).
    func sampleSealed(_ count: Int, draw: () -> Int) throws -> [SealedValue] {
        var (sample, seen): ([SealedValue], Int) = ([], 0)
        try eachSealed { value in
            seen += 1
            if sample.count < count {
                sample.append(value)
            } else {
                let place = draw() % seen
                if place < count { sample[place] = value }
            }
        }
        return sample
    }
}

extension KeyName {
    /// From the text that is stored with the key.
    init?(text: String) {
        let parts = text.split(separator: ":")
        let campaign = parts.count == 2 ? Int(parts[1]).map(CampaignID.init) : nil
        switch (parts.first, campaign) {
        case ("contact", nil): self = .contact
        case ("index", nil): self = .index
        case ("audit", nil): self = .audit
        case ("answers", let id?): self = .answers(id)
        case ("results", let id?): self = .results(id)
        case ("interviews", let id?): self = .interviews(id)
        case ("file", let id?): self = .file(FileID(rawValue: id.rawValue))
        case ("employer", let id?): self = .employer(id)
        case ("groups", let id?): self = .groups(id)
        default: return nil
        }
    }
}

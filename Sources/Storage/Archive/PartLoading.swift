import Organisation

/// A schema that was filled and has been compared with what was sent.
struct LoadedPart: Sendable {
    let name: ArchivePart.Name
    let tables: [Loaded]

    struct Loaded: Sendable, Hashable {
        let shape: TableShape
        let digest: TableDigest
    }

    var rows: Int { tables.reduce(0) { $0 + $1.digest.rows } }
}

extension Database {
    /// Makes the tables as the archive's release had them, fills them in one transaction, reads everything back.
    func load(
        _ part: ArchivePart, steps: [Migration], from source: some ArchiveSource, at now: Instant
    ) async throws -> LoadedPart {
        let loaded = try await fill(part, steps: steps, from: source, at: now)
        _ = try await read { try $0.compare(loaded) }
        return loaded
    }

    /// As `load`, but what the tables hold then is not compared yet.
    func fill(
        _ part: ArchivePart, steps: [Migration], from source: some ArchiveSource, at now: Instant
    ) async throws -> LoadedPart {
        try await Migrator(migrations: steps).run(on: self, at: now)
        let name = part.name.text
        let tables: [LoadedPart.Loaded]
        do {
            tables = try await write(once { try $0.load(name, from: source) })
        } catch StorageError.foreignKeyViolation {
            throw ArchiveError.brokenDatabase(part: name)
        }
        try await read { try $0.requireIntegrity(name) }
        return LoadedPart(name: part.name, tables: tables)
    }
}

extension Connection {
    func load(_ part: String, from source: some ArchiveSource) throws -> [LoadedPart.Loaded] {
        var loaded: [LoadedPart.Loaded] = []
        let known = try tableShapes()
        try loading {
            try deleteAll(known)
            records: while true {
                switch try source.next() {
                case .table(let shape):
                    guard known.contains(shape) else { throw ArchiveError.foreignSchema(id: shape.name) }
                    loaded.append(
                        LoadedPart.Loaded(shape: shape, digest: try fill(shape, from: source, part)))
                case .partEnd: break records
                default: throw ArchiveError.rowsDiffer(part: part, table: "-")
                }
            }
        }
        guard loaded.map(\.shape).sorted(by: { $0.name < $1.name }) == known else {
            throw ArchiveError.foreignSchema(id: part)
        }
        return loaded
    }

    private func fill(
        _ shape: TableShape, from source: some ArchiveSource, _ part: String
    ) throws -> TableDigest {
        var load = TableLoad(shape)
        while true {
            switch try source.next() {
            case .row(let values) where values.count == shape.columns.count: try load.add(values, on: self)
            case .tableEnd(let digest):
                try load.flush(on: self)
                return digest
            default: throw ArchiveError.rowsDiffer(part: part, table: shape.name)
            }
        }
    }

    /// Reads everything once more. With a vault the sealed values are opened on the way.
    func compare(_ part: LoadedPart, opening vault: Vault? = nil) throws -> PlainSums {
        let name = part.name.text
        var plain = try vault.map { PlainSumming(keys: try sealingKeys(), vault: $0, part: name) }
        for table in part.tables {
            let sealed = SealedPlace.all(in: table.shape)
            var sum = TableSum()
            try eachRow(of: table.shape) { row in
                sum.add(row)
                for place in sealed { try place.value(in: row).map { try plain?.add($0) } }
            }
            guard sum.digest() == table.digest else {
                throw ArchiveError.rowsDiffer(part: name, table: table.shape.name)
            }
        }
        return plain?.sums ?? PlainSums(opened: [:], kept: [:])
    }

    /// Asks the engine itself. PostgreSQL checks its pages and keys as it goes.
    func requireIntegrity(_ part: String) throws {
        guard dialect == .sqlite else { return }
        let whole = try rows("PRAGMA integrity_check").map { try $0.text(0) } == ["ok"]
        guard try whole && rows("PRAGMA foreign_key_check").isEmpty else {
            throw ArchiveError.brokenDatabase(part: part)
        }
    }
}

package import Organisation

/// What was moved. Counts only.
package struct MoveReport: Sendable, Hashable {
    package var companies = 0
    package var tables = 0
    package var rows = 0
    /// Sealed values that were opened on both sides and compared.
    package var openedValues = 0
    /// Sealed values that only the keeper can open: compared as they are.
    package var keptValues = 0
}

/// Copies an installation into an empty place of either engine, proves the copy, and gives it its name last.
package struct StoreMove: Sendable {
    let from: Location
    let to: Location
    let clock: @Sendable () -> Instant
    let random: @Sendable (Int) -> [UInt8]
    let schema: [Migration]
    /// For tests: what goes wrong between copy and comparison.
    var meanwhile: @Sendable (_ source: Ground, _ copy: Ground) async throws -> Void = { _, _ in }

    init(
        from: Location, to: Location, clock: @escaping @Sendable () -> Instant,
        random: @escaping @Sendable (Int) -> [UInt8], schema: [Migration]
    ) {
        self.from = from
        self.to = to
        self.clock = clock
        self.random = random
        self.schema = schema
    }

    package init(
        from: Location, to: Location, clock: @escaping @Sendable () -> Instant,
        random: @escaping @Sendable (Int) -> [UInt8]
    ) {
        self.init(from: from, to: to, clock: clock, random: random, schema: TenantSchema.migrations)
    }

    /// The source is read only. Anything that differs ends the move, and the target is left as it was.
    package func run(_ kek: KEKSource) async throws -> MoveReport {
        if case .directory(let directory) = to { try kek.requireOutside(directory) }
        try await to.requireEmpty()
        let scratch = MoveScratch(to)
        try await scratch.begin()
        let source = Ground(location: from)
        let result: Result<MoveReport, any Error>
        do { result = .success(try await copy(source, into: scratch.ground, kek)) } catch {
            result = .failure(error)
        }
        // Renaming and dropping wait for connections that hold the schemas.
        await source.close()
        await scratch.ground.close()
        guard case .success(let report) = result else {
            await scratch.discard()
            return try result.get()
        }
        do { try await scratch.promote() } catch {
            await scratch.discard()
            throw error
        }
        return report
    }

    private func copy(_ source: Ground, into copy: Ground, _ kek: KEKSource) async throws -> MoveReport {
        var report = MoveReport()
        let tenants = try await source.withRaw(.installation) { try await $0.read { try $0.tenants() } }
        report.companies = tenants.count
        let names = [.installation] + tenants.map { ArchivePart.Name.tenant($0.id) } + [.keys]
        var parts: [LoadedPart] = []
        for name in names { parts.append(try await self.copy(name, from: source, into: copy)) }
        report.tables = parts.reduce(0) { $0 + $1.tables.count }
        report.rows = parts.reduce(0) { $0 + $1.rows }
        try await meanwhile(source, copy)
        for part in parts {
            let (opened, kept) = try await compare(part, source, copy, kek)
            report.openedValues += opened
            report.keptValues += kept
        }
        return report
    }

    private func copy(
        _ name: ArchivePart.Name, from source: Ground, into copy: Ground
    ) async throws -> LoadedPart {
        guard let ground = name.ground else { throw StorageError.unavailable }
        let (pipe, now) = (ArchivePipe(), clock())
        let ours = ground.schema(ofTenants: schema)
        return try await source.withRaw(ground) { from in
            try await copy.withRaw(ground, isNew: true) { to in
                async let sent: Int = pipe.stoppingOnError {
                    try await from.read(once { try $0.archive(as: name, to: pipe) })
                }
                let loaded = try await pipe.stoppingOnError {
                    let steps = try await from.read { db in
                        try ArchivePart(name: name, migrations: db.migrationSteps()).steps(of: ours)
                    }
                    return try await to.fill(pipe: pipe, name, steps: steps, at: now)
                }
                _ = try await sent
                return loaded
            }
        }
    }

    /// Reads both sides whole: nothing was written here while it was copied there, the copy is equal, and every sealed
    /// value opens with the keys of its side to the same text.
    private func compare(
        _ part: LoadedPart, _ source: Ground, _ copy: Ground, _ kek: KEKSource
    ) async throws -> (opened: Int, kept: Int) {
        async let ours = source.compare(part, kek, at: clock())
        async let others = copy.compare(part, kek, at: clock())
        let (mine, theirs) = try await (ours, others)
        for (one, other) in [(mine.opened, theirs.opened), (mine.kept, theirs.kept)] where one != other {
            let column = one.first { other[$0.key] != $0.value }?.key
            throw ArchiveError.doesNotOpen(
                part: part.name.text, column: column.map { "\($0.table).\($0.column)" } ?? "-")
        }
        return (
            theirs.opened.values.reduce(0) { $0 + $1.rows }, theirs.kept.values.reduce(0) { $0 + $1.rows }
        )
    }
}

extension ArchivePipe {
    fileprivate func stoppingOnError<T>(_ work: () async throws -> T) async throws -> T {
        do { return try await work() } catch {
            stop()
            throw error
        }
    }
}

extension Database {
    fileprivate func fill(
        pipe: ArchivePipe, _ name: ArchivePart.Name, steps: [Migration], at now: Instant
    ) async throws -> LoadedPart {
        let part = ArchivePart(name: name, migrations: [])
        return try await fill(part, steps: steps, from: PipedPart(pipe: pipe, steps: steps), at: now)
    }
}

/// The records behind the first, which must say the schema that was looked up a moment before.
private struct PipedPart: ArchiveSource {
    let pipe: ArchivePipe
    let steps: [Migration]

    func next() throws -> ArchiveRecord {
        let record = try pipe.next()
        guard case .part(let part) = record else { return record }
        guard part.migrations.map(\.id) == steps.map(\.id) else {
            throw ArchiveError.foreignSchema(id: part.name.text)
        }
        return try pipe.next()
    }
}

extension Ground.Part {
    var text: String {
        switch self {
        case .keys: "keys"
        case .installation: "installation"
        case .tenant(let id): "tenant:\(id.rawValue)"
        }
    }
}

extension Ground {
    /// Reads a schema whole, and opens its sealed values with the keys that are stored beside it.
    func compare(_ part: LoadedPart, _ kek: KEKSource, at now: Instant) async throws -> PlainSums {
        guard let place = part.name.ground else { throw StorageError.unavailable }
        if case .keys = place {
            return try await withRaw(.keys) { keys in try await keys.read { try $0.compare(part) } }
        }
        return try await withVault(of: place, kek, at: now) { vault in
            try await withRaw(place) { data in
                try await data.read { try $0.compare(part, opening: vault) }
            }
        }
    }

    /// Opens every sealed value of one schema with the keys that are stored beside it.
    func plainSums(_ part: Part, _ kek: KEKSource, at now: Instant) async throws -> PlainSums {
        try await withVault(of: part, kek, at: now) { vault in
            try await withRaw(part) { data in
                try await data.read { try $0.plainSums(vault, part: part.text) }
            }
        }
    }

    private func withVault<T: Sendable>(
        of part: Part, _ kek: KEKSource, at now: Instant, _ work: @Sendable (Vault) async throws -> T
    ) async throws -> T {
        var owner = TenantID(rawValue: 0)
        if case .tenant(let id) = part { owner = id }
        return try await withRaw(.keys) { [owner] keys in
            let (store, _) = try await KeyStore.open(keys, source: kek, at: now)
            let tenant = try await TenantKeys.open(owner, in: store)
            try await tenant.load()
            return try await work(Vault(ring: tenant.ring))
        }
    }
}

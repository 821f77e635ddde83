import Organisation

extension Restoration {
    /// Opens the loaded directory as the program would, finishes what was erased since, walks every audit and opens
    /// a sample of sealed values.
    func prove(
        _ kek: KEKSource, _ erasures: [ErasureEntry], _ report: inout RestoreReport
    ) async throws {
        let installation = try await Installation.open(
            at: .directory(scratch), kek: kek, keepers: keepers, clock: clock, random: random, schema: schema)
        do {
            report.erasures += try await depart(erasures, installation)
            report.auditRows += try await Self.auditRows(installation.database, "installation")
            var samples = try await sample(installation.database, "installation", of: Self.sample)
            for entry in try await installation.tenants() {
                let name = ArchivePart.Name.tenant(entry.id).text
                guard let tenant = try await installation.tenant(slug: entry.slug) else {
                    throw ArchiveError.brokenDatabase(part: name)
                }
                report.auditRows += try await Self.auditRows(tenant.database, name)
                samples += try await sample(tenant.database, name, of: Self.sample)
            }
            // Of all companies' values together no more than of one's.
            for one in samples.shuffled().prefix(Self.sample) {
                do {
                    if try one.keys.open(one.value, one.vault, part: one.part) == nil {
                        report.erasedValues += 1
                    } else {
                        report.openedValues += 1
                    }
                } catch VaultError.locked {
                    report.keptValues += 1
                }
            }
            report.hasKey = true
            await installation.close()
        } catch {
            await installation.close()
            throw error
        }
    }

    private struct Sample {
        let part: String
        let value: SealedValue
        let keys: SealingKeys
        let vault: Vault
    }

    private func sample(_ database: Database, _ part: String, of count: Int) async throws -> [Sample] {
        let chance = Chance(bytes: random)
        let (keys, values) = try await database.read { db in
            let keys = try db.sealingKeys()
            return (keys, try db.sampleSealed(count) { chance.id() })
        }
        return values.map { Sample(part: part, value: $0, keys: keys, vault: database.vault) }
    }

    /// Companies that left after the backup leave again.
    private func depart(_ erasures: [ErasureEntry], _ installation: Installation) async throws -> Int {
        let here = Set(try await installation.tenants().map(\.id))
        let gone = erasures.filter { $0.key == nil && here.contains($0.tenant) }
        for entry in gone {
            try await installation.database.write { try $0.depart(entry.tenant, at: entry.at) }
        }
        try await installation.finishRemovals()
        return gone.count
    }

    private static func auditRows(_ database: Database, _ part: String) async throws -> Int {
        guard case .intact(let rows) = try await Audit.verify(database) else {
            throw ArchiveError.brokenAudit(part: part)
        }
        return rows
    }
}

import Organisation

/// A schema in an archive, with the migrations that made it.
struct ArchivePart: Sendable, Hashable {
    enum Name: Hashable, Sendable {
        case installation
        case tenant(TenantID)
        case keys
        /// No schema: which keys were destroyed, and which companies left, by the time the keys had been read.
        case erasures

        var text: String {
            switch self {
            case .installation: "installation"
            case .tenant(let id): "tenant:\(id.rawValue)"
            case .keys: "keys"
            case .erasures: "erasures"
            }
        }

        init?(text: String) {
            switch text {
            case "installation": self = .installation
            case "keys": self = .keys
            case "erasures": self = .erasures
            default:
                guard text.hasPrefix("tenant:"), let id = Int(text.dropFirst(7)), id > 0 else { return nil }
                self = .tenant(TenantID(rawValue: id))
            }
        }

        /// nil for what is no schema.
        var ground: Ground.Part? {
            switch self {
            case .installation: .installation
            case .tenant(let id): .tenant(id)
            case .keys: .keys
            case .erasures: nil
            }
        }
    }

    struct Step: Sendable, Hashable {
        let id: String
        let digest: String
    }

    let name: Name
    let migrations: [Step]
}

extension ArchivePart {
    init(_ fields: [SQLValue]) throws {
        let row = Row(fields)
        guard let name = Name(text: try row.text(0)), fields.count % 2 == 1 else {
            throw ArchiveFormatFault()
        }
        self.name = name
        migrations = try stride(from: 1, to: fields.count, by: 2).map {
            Step(id: try row.text($0), digest: try row.text($0 + 1))
        }
    }

    /// The first of ours, as many as the archive's schema had.
    func steps(of ours: [Migration]) throws(ArchiveError) -> [Migration] {
        for (index, step) in migrations.enumerated() {
            guard index < ours.count else { throw .newerSchema(id: step.id) }
            guard ours[index].id == step.id, ours[index].digest == step.digest else {
                throw .foreignSchema(id: step.id)
            }
        }
        return Array(ours.prefix(migrations.count))
    }
}

extension Connection {
    /// The migrations that have run here.
    func migrationSteps() throws -> [ArchivePart.Step] {
        try rows("SELECT id, digest FROM migration ORDER BY position").map {
            ArchivePart.Step(id: try $0.text(0), digest: try $0.text(1))
        }
    }
}

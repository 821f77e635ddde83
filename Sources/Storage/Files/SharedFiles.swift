package import Campaigns
package import Organisation

extension ColumnLabel {
    static let fileTitle = ColumnLabel("file_request.title")
    static let fileName = ColumnLabel("shared_file.name")
    static let fileChunk = ColumnLabel("file_chunk.content")
}

/// How files lie in the database.
package enum FileStore {
    /// So many bytes go into one row; what is shorter is filled up, so that sizes say little.
    static let chunk = 65_536
    static let nameBlock = 1_024
    /// A statement never holds more of a file than this many rows.
    static let portion = 16
}

extension Connection {
    package func insertFileRequest(
        _ id: FileID, titled title: String, hash: [UInt8], keepDays: Int, under permit: Permit
    ) throws {
        let sealed = try vault.seal(
            Array(title.utf8), as: .fileTitle, row: id.rawValue, key: .contact, padTo: FileStore.nameBlock)
        try run(
            """
            INSERT INTO file_request (id, hash, title, keep_days, expires_at, at, asked_by)
            VALUES (\(id), \(hash), \(sealed), \(keepDays), \(permit.at.adding(days: SharedFile.linkDays)),
                    \(permit.at), \(permit.author))
            """)
    }

    /// The request behind a link that works now: not used, not over.
    package func openFileRequest(hash: [UInt8], at now: Instant) throws -> SharedFile? {
        try row(fileQuery + " WHERE q.hash = \(hash) AND q.expires_at > \(now) AND f.id IS NULL").map {
            try sharedFile($0)
        }
    }

    /// Newest first; the names of files are opened, nothing of what is in them.
    package func sharedFiles() throws -> [SharedFile] {
        let erased = try erasedFiles()
        return try rows(fileQuery + " ORDER BY q.at DESC, q.id").compactMap { row in
            erased.contains(try row.id(0, FileID.self)) ? nil : try sharedFile(row)
        }
    }

    /// The whole file, opened piece by piece.
    package func sharedFile(_ id: FileID, under permit: Permit) throws -> (file: SharedFile, bytes: [UInt8]) {
        try permit.opening()
        guard try !erasedFiles().contains(id), let row = try row(fileQuery + " WHERE q.id = \(id)") else {
            throw Denied.notFound
        }
        let file = try sharedFile(row)
        guard let received = file.received else { throw Denied.notFound }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(received.size)
        var turn = 0
        while let piece = try self.row("SELECT content FROM file_chunk WHERE file = \(id) AND turn = \(turn)")
        {
            let plain = try vault.open(
                try piece.bytes(0), as: .fileChunk, row: id.rawValue, key: .file(id))
            // Its place among the others stands in it: rows cannot be swapped.
            guard plain.starts(with: bigEndian(UInt32(turn))) else { throw VaultError.doesNotOpen }
            bytes += plain.dropFirst(4)
            turn += 1
        }
        guard bytes.count == received.size else { throw VaultError.doesNotOpen }
        return (file, bytes)
    }

    package func insert(
        _ bytes: [UInt8], named name: String, kind: SharedFile.Kind, as request: SharedFile,
        under permit: Permit
    ) throws {
        let id = request.id
        let sealed = try vault.seal(
            Array(name.utf8), as: .fileName, row: id.rawValue, key: .file(id), padTo: FileStore.nameBlock)
        let chosen = permit.at.day.adding(days: request.keepDays)
        let last =
            [chosen, RetentionRules.shipped[.sharedFile]?.lastDay(from: permit.at.day)]
            .compactMap(\.self).min() ?? chosen
        try run(
            """
            INSERT INTO shared_file (id, name, kind, size, received_at, last_day)
            VALUES (\(id), \(sealed), \(kind), \(bytes.count), \(permit.at), \(last))
            """)
        let pieces = stride(from: 0, to: bytes.count, by: FileStore.chunk)
        for (turn, start) in pieces.enumerated() {
            let piece = bytes[start..<min(start + FileStore.chunk, bytes.count)]
            let content = try vault.seal(
                bigEndian(UInt32(turn)) + piece, as: .fileChunk, row: id.rawValue, key: .file(id),
                padTo: FileStore.chunk + 8)
            try run("INSERT INTO file_chunk (file, turn, content) VALUES (\(id), \(turn), \(content))")
        }
    }

    /// Links that nobody used go a month after they stopped working; a key that an upload left without a file too.
    package func deleteUnusedFileRequests(at now: Instant) throws {
        guard let then = RetentionRules.shipped[.letterCodes]?.keptSince(now.day) else { return }
        let old = try rows(
            """
            SELECT q.id FROM file_request q WHERE q.expires_at < \(then)
            AND NOT EXISTS (SELECT 1 FROM shared_file f WHERE f.id = q.id)
            """
        ).map { try $0.id(0, FileID.self) }
        for id in old {
            let key = KeyName.file(id)
            let isMade = try row("SELECT 1 FROM vault_key WHERE name = \(key.text)") != nil
            if isMade { try Erasure.ask(key, at: now, on: self) }
            try run("DELETE FROM file_request WHERE id = \(id)")
        }
    }
}

extension Connection {
    private var fileQuery: SQL {
        """
        SELECT q.id, q.title, q.keep_days, q.expires_at, q.at, q.asked_by, f.name, f.kind, f.size, f.received_at,
          f.last_day
        FROM file_request q LEFT JOIN shared_file f ON f.id = q.id
        """
    }

    private func sharedFile(_ row: Row) throws -> SharedFile {
        let id = try row.id(0, FileID.self)
        let title = try vault.open(row.bytes(1), as: .fileTitle, row: id.rawValue, key: .contact)
        var received: SharedFile.Received?
        if let sealed = try row.optionalBytes(6) {
            let name = try vault.open(sealed, as: .fileName, row: id.rawValue, key: .file(id))
            received = SharedFile.Received(
                name: String(decoding: name, as: UTF8.self), kind: try row.word(7, SharedFile.Kind.self),
                size: try row.int(8), at: try row.instant(9), lastDay: try row.day(10))
        }
        return SharedFile(
            id: id, title: String(decoding: title, as: UTF8.self), keepDays: try row.int(2),
            expiresAt: try row.instant(3), askedAt: try row.instant(4),
            author: try row.id(5, AccountID.self), received: received)
    }

    /// Whose key is gone, while their rows are on the way.
    private func erasedFiles() throws -> Set<FileID> {
        Set(
            try rows("SELECT subject FROM purge WHERE subject_kind = 'file'").map {
                try $0.id(0, FileID.self)
            })
    }
}

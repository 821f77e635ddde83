package import Organisation

/// A file that somebody was asked for: a link to send it with, then the file, until its day.
package struct SharedFile: Hashable, Sendable {
    /// What came.
    package struct Received: Hashable, Sendable {
        package let name: String
        package let kind: Kind
        /// Bytes.
        package let size: Int
        package let at: Instant
        /// The last day on which it is there.
        package let lastDay: Day

        package init(name: String, kind: Kind, size: Int, at: Instant, lastDay: Day) {
            self.name = name
            self.kind = kind
            self.size = size
            self.at = at
            self.lastDay = lastDay
        }
    }

    /// What is taken, told by its first bytes and never by its name.
    package enum Kind: String, CaseIterable, Sendable {
        case pdf, png, jpeg
    }

    package let id: FileID
    package let title: String
    package let keepDays: Int
    package let expiresAt: Instant
    package let askedAt: Instant
    package let author: AccountID
    package let received: Received?

    package init(
        id: FileID, title: String, keepDays: Int, expiresAt: Instant, askedAt: Instant, author: AccountID,
        received: Received?
    ) {
        self.id = id
        self.title = title
        self.keepDays = keepDays
        self.expiresAt = expiresAt
        self.askedAt = askedAt
        self.author = author
        self.received = received
    }
}

extension SharedFile {
    /// 10 MB.
    package static let mostBytes = 10 << 20
    /// Links work so long.
    package static let linkDays = 14
    /// Days of keeping that can be chosen; the class ends after a month in any case.
    package static let keepChoices = [7, 14, 31]

    package enum Fault: String, Error, Sendable {
        case empty, tooLarge, strangeKind
    }

    package static func check(_ bytes: [UInt8]) throws(Fault) -> Kind {
        if bytes.isEmpty { throw .empty }
        if bytes.count > mostBytes { throw .tooLarge }
        guard let kind = Kind(bytes) else { throw .strangeKind }
        return kind
    }
}

extension SharedFile.Kind {
    package init?(_ bytes: [UInt8]) {
        let found = Self.allCases.first { bytes.starts(with: $0.mark) }
        guard let found else { return nil }
        self = found
    }

    private var mark: [UInt8] {
        switch self {
        case .pdf: Array("%PDF-".utf8)
        case .png: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        case .jpeg: [0xFF, 0xD8, 0xFF]
        }
    }

    package var mediaType: String {
        switch self {
        case .pdf: "application/pdf"
        case .png: "image/png"
        case .jpeg: "image/jpeg"
        }
    }
}

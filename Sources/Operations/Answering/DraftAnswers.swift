import Storage

/// A draft as sealed: who saved what last, then one code per item.
///
/// Only the session that gave an answer sees it again. Another device learns which items are answered and goes
/// on at the first open one; it never sees a code (somebody else may hold the phone).
struct DraftAnswers {
    private static let tagSize = 16
    /// Set in a code byte when the answer came from the session of `tag`.
    private static let ownBit: UInt8 = 0x80

    private var tag: [UInt8]
    private var marked: [UInt8]

    /// - Parameter stored: what the vault held; empty for nothing yet.
    init(stored: [UInt8], itemCount: Int) {
        if stored.count == Self.tagSize + itemCount {
            tag = Array(stored.prefix(Self.tagSize))
            marked = Array(stored.dropFirst(Self.tagSize))
        } else {
            tag = [UInt8](repeating: 0, count: Self.tagSize)
            marked = [UInt8](repeating: 0, count: itemCount)
        }
    }

    var bytes: [UInt8] { tag + marked }

    /// 1–4 by item, 0 = unanswered.
    var codes: [UInt8] { marked.map { $0 & ~Self.ownBit } }

    /// Codes that this session itself gave; 0 for everything else.
    func codes(shownTo session: SessionTag) -> [UInt8] {
        guard tag == session.bytes else { return marked.map { _ in 0 } }
        return marked.map { $0 & Self.ownBit != 0 ? $0 & ~Self.ownBit : 0 }
    }

    /// Takes answers from a session. When another session saved last, its answers stay but are its no more.
    mutating func take(_ answers: [(place: Int, code: UInt8)], from session: SessionTag) {
        if tag != session.bytes {
            tag = session.bytes
            marked = codes
        }
        for (place, code) in answers where marked.indices.contains(place) {
            marked[place] = code | Self.ownBit
        }
    }
}

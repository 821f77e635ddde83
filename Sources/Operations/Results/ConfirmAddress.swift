package import Organisation
import Storage

extension Office {
    /// The address that the code went to is the person's own from now on: notices go there (TH08b, S2-15).
    ///
    /// - Returns: whether it was the right code; ten wrong ones end it.
    package func confirmAddress(
        code typed: String, of person: PersonID, as who: Principal, request: Int = 0
    ) async throws -> Bool {
        let hash = AccessCode(typed: typed)?.addressHash ?? []
        return try await door.perform(.addressConfirm, as: who, on: .person(person), request: request) {
            db, permit in
            try db.confirmAddress(person, code: hash, at: permit.at)
        }
    }
}

extension AccessCode {
    /// 49 bits, ten tries: guessing is hopeless.
    static let addressCodeLength = 10

    var addressHash: [UInt8] { Digest.sha256(Array("address:\(text)".utf8)) }
}

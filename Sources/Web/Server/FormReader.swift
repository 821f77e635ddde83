import HTTPTypes
import Hummingbird

/// Reads the body of a POST, never more than its limit.
struct FormReader: Sendable {
    let limit: Int
    let claim: BodyClaim

    func read(_ request: Request) async throws -> Form {
        let type = request.headers[.contentType] ?? ""
        if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > limit {
            throw PageRefusal.tooLarge
        }
        let body = try await bytes(of: request.body)
        if let boundary = Multipart.boundary(type) {
            return try Multipart.form(body, boundary: boundary)
        }
        guard body.isEmpty || type.lowercased().hasPrefix("application/x-www-form-urlencoded"),
            let pairs = Query.pairs(body)
        else { throw PageRefusal.badRequest }
        return try Form(pairs: pairs)
    }

    private func bytes(of body: RequestBody) async throws(PageRefusal) -> [UInt8] {
        var bytes: [UInt8] = []
        do {
            for try await buffer in body {
                guard bytes.count + buffer.readableBytes <= limit else { throw PageRefusal.tooLarge }
                try claim.grow(to: bytes.count + buffer.readableBytes)
                bytes.append(contentsOf: buffer.readableBytesView)
            }
        } catch let refusal as PageRefusal {
            throw refusal
        } catch {
            // A connection that broke off or spoke no HTTP is the sender's matter, no fault of ours.
            throw .badRequest
        }
        return bytes
    }
}

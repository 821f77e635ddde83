import HTTPTypes
import Hummingbird

/// Reads the body of a POST, never more than its limit.
struct FormReader: Sendable {
    let limit: Int

    func read(_ request: Request) async throws -> Form {
        let type = request.headers[.contentType] ?? ""
        if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > limit {
            throw PageRefusal.tooLarge
        }
        var body: [UInt8] = []
        for try await buffer in request.body {
            guard body.count + buffer.readableBytes <= limit else { throw PageRefusal.tooLarge }
            body.append(contentsOf: buffer.readableBytesView)
        }
        if let boundary = Multipart.boundary(type) {
            return try Multipart.form(body, boundary: boundary)
        }
        guard body.isEmpty || type.lowercased().hasPrefix("application/x-www-form-urlencoded"),
            let pairs = Query.pairs(body)
        else { throw PageRefusal.badRequest }
        return try Form(pairs: pairs)
    }
}

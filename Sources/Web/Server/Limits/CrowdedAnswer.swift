import HTTPTypes
import NIOCore
import NIOHTTPTypes

/// What a connection too many is told, without asking the rooms behind.
enum CrowdedAnswer {
    static let retryAfter = 5

    private static let text =
        "ただいま混み合っています。少し待ってから、もう一度お試しください。\nBusy just now. Please wait a moment and try again.\n"

    static let parts: [HTTPResponsePart] = {
        let body = ByteBuffer(string: text)
        var fields: HTTPFields = [
            .contentType: "text/plain; charset=utf-8", .contentLength: "\(body.readableBytes)",
            .retryAfter: "\(retryAfter)", .cacheControl: "no-store", .connection: "close",
        ]
        for (name, value) in SecurityHeaders.all { fields[name] = value }
        let head = HTTPResponse(status: .serviceUnavailable, headerFields: fields)
        return [.head(head), .body(body), .end(nil)]
    }()
}

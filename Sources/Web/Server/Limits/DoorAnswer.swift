import HTTPTypes
import NIOCore
import NIOHTTPTypes

/// What a connection is told at the door, without asking the rooms behind. The connection is closed after it.
enum DoorAnswer {
    static let retryAfter = 5

    static let alive = parts(.ok, "ok\n")
    static let busy = parts(
        .serviceUnavailable,
        "ただいま混み合っています。少し待ってから、もう一度お試しください。\nBusy just now. Please wait a moment and try again.\n")

    private static func parts(_ status: HTTPResponse.Status, _ text: String) -> [HTTPResponsePart] {
        let body = ByteBuffer(string: text)
        var fields: HTTPFields = [
            .contentType: "text/plain; charset=utf-8", .contentLength: "\(body.readableBytes)",
            .cacheControl: "no-store", .connection: "close",
        ]
        if status == .serviceUnavailable { fields[.retryAfter] = "\(retryAfter)" }
        for (name, value) in SecurityHeaders.all { fields[name] = value }
        return [.head(HTTPResponse(status: status, headerFields: fields)), .body(body), .end(nil)]
    }
}

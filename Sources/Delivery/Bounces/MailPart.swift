import Foundation

/// As much of a mail as a delivery notice needs: headers, and the parts of a multipart (RFC 5322, 2046).
struct MailPart {
    /// Names in lower case, unfolded values.
    let headers: [(name: String, value: String)]
    let body: String

    private static let deepest = 3

    init(_ text: String) {
        let plain = text.replacing("\r\n", with: "\n")
        guard let end = plain.range(of: "\n\n") else {
            headers = Self.headers(plain)
            body = ""
            return
        }
        headers = Self.headers(String(plain[..<end.lowerBound]))
        body = String(plain[end.upperBound...])
    }

    func values(_ name: String) -> [String] { headers.filter { $0.name == name }.map(\.value) }

    var type: String {
        (values("content-type").first ?? "text/plain").prefix { $0 != ";" }.trimmingCharacters(
            in: .whitespaces
        )
        .lowercased()
    }

    /// This part and all within, in order.
    func all(depth: Int = 0) -> [MailPart] {
        guard type.hasPrefix("multipart/"), depth < Self.deepest, let boundary else { return [self] }
        let pieces = ("\n" + body).components(separatedBy: "\n--\(boundary)").dropFirst()
        return [self]
            + pieces.prefix { !$0.hasPrefix("--") }.flatMap { piece in
                MailPart(String(piece.drop { $0 == "\n" || $0 == " " })).all(depth: depth + 1)
            }
    }

    /// Readable text, undone where it was sent as base64.
    var text: String {
        guard values("content-transfer-encoding").contains(where: { $0.lowercased() == "base64" }),
            let data = Data(base64Encoded: body, options: .ignoreUnknownCharacters)
        else { return body }
        return String(decoding: data, as: UTF8.self)
    }

    private var boundary: String? {
        let parameters = (values("content-type").first ?? "").split(separator: ";").dropFirst()
        for parameter in parameters {
            let pair = parameter.split(separator: "=", maxSplits: 1).map {
                $0.trimmingCharacters(in: .whitespaces)
            }
            if pair.count == 2, pair[0].lowercased() == "boundary" {
                return pair[1].trimmingCharacters(in: CharacterSet(charactersIn: "\""))
            }
        }
        return nil
    }

    /// The blocks of a delivery status (RFC 3464): fields, each block parted by a blank line.
    var blocks: [MailPart] {
        text.components(separatedBy: "\n\n").map { MailPart($0.trimmingCharacters(in: .newlines)) }
    }

    private static func headers(_ text: String) -> [(name: String, value: String)] {
        var found: [(name: String, value: String)] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: true) {
            if line.first == " " || line.first == "\t", let last = found.popLast() {
                found.append((last.name, last.value + " " + line.trimmingCharacters(in: .whitespaces)))
            } else if let colon = line.firstIndex(of: ":") {
                found.append(
                    (
                        line[..<colon].lowercased(),
                        line[colon...].dropFirst().trimmingCharacters(in: .whitespaces)
                    ))
            }
        }
        return found
    }
}

import Foundation
package import Notifications

extension OutgoingMail {
    /// The mail as it travels (RFC 5322, MIME): plain text in UTF-8 and base64, lines ended by CR LF.
    ///
    /// UTF-8 only: ISO-2022-JP cannot hold everyday names such as 髙﨑. Every mail is filled up to a multiple
    /// of 4,096 bytes, so that neither its kind nor a name can be told from its size.
    package var payload: [UInt8] {
        let headers = headerLines.joined(separator: "\r\n") + "\r\n"
        let body = bodyWithMailLines.base64EncodedData(options: .mailLines)
        let size = headers.utf8.count + body.count + 2 + 2
        return Array("\(headers)\(Filler.header(after: size))\r\n".utf8) + body + Array("\r\n".utf8)
    }

    private var bodyWithMailLines: Data {
        var bytes = Data(capacity: letter.body.utf8.count + 200)
        for byte in letter.body.utf8 {
            if byte == UInt8(ascii: "\n") && bytes.last != UInt8(ascii: "\r") {
                bytes.append(UInt8(ascii: "\r"))
            }
            bytes.append(byte)
        }
        return bytes
    }

    private var headerLines: [String] {
        var lines = [
            "From: \(EncodedWords.folded(sender.name.text))\r\n <\(sender.mailbox.address)>",
            "To: <\(addressee.address)>",
            "Subject: \(EncodedWords.folded(letter.subject.text))",
            "Date: \(date)",
            "Message-ID: <\(id.text)>",
            // Asks out-of-office robots not to answer (RFC 3834).
            "Auto-Submitted: auto-generated",
            "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=UTF-8",
            "Content-Transfer-Encoding: base64",
        ]
        if let replyTo = sender.replyTo { lines.insert("Reply-To: <\(replyTo.address)>", at: 1) }
        return lines
    }
}

extension Data.Base64EncodingOptions {
    fileprivate static let mailLines: Self = [
        .lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed,
    ]
}

import HTML
import Operations
import Organisation

/// What was asked, newest first; nothing of what was written.
struct EnquiryListPage: Sendable {
    let lines: [EnquiryLine]
    /// Administrators see two of the four kinds.
    let seesAll: Bool

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.desk.answering
        return frame.page(texts.menu, width: .wide, styles: [.staff]) {
            p { seesAll ? texts.lead : texts.leadAdministrator }
            lines.isEmpty ? p { texts.none } : table(frame)
        }
    }

    private func table(_ frame: Frame) -> HTML {
        let texts = frame.texts.desk.answering
        return Table(
            caption: texts.menu,
            columns: [texts.columnNumber, texts.columnKind, texts.columnAt, texts.columnState].map {
                Table.Column(name: $0)
            },
            rows: lines.map { line in
                [
                    a(.href(frame.paths.enquiry(.id(line.id)))) { EnquiryReceipt.number(of: line.id) },
                    .text(frame.texts.desk.enquiries.kindName(line.kind)),
                    .text(line.at.words(frame.language)),
                    tag(texts.state(line.state), line.state == .received ? .attention : .plain),
                ]
            }, hidesCaption: true
        ).html
    }
}

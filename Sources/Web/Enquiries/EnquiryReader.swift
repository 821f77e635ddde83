import Campaigns
import Organisation

/// Reads the form of an enquiry, naming each field that cannot be taken.
struct EnquiryReader: Sendable {
    let form: Form
    let texts: EnquiryTexts

    struct Entry: Sendable {
        let kind: Enquiry.Kind
        let text: FreeText
    }

    /// As it was typed, to be shown again.
    var values: [String: String] {
        [
            "kind": form.trimmed("kind"), "text": form["text"] ?? "", "name": form.trimmed("name"),
            "mail": form.trimmed("mail"),
        ]
    }

    var entry: Entry? {
        guard let kind, let text = try? FreeText(form["text"] ?? "") else { return nil }
        return Entry(kind: kind, text: text)
    }

    var errors: [FieldError] {
        [
            kind == nil ? FieldError(field: "kind", message: texts.kindMissing) : nil,
            FieldError.text(form["text"], blank: texts.blank, tooLong: texts.tooLong),
        ].compactMap(\.self)
    }

    func error(_ field: Refusal.Field) -> FieldError {
        field == .mail
            ? FieldError(field: "mail", message: texts.mailInvalid)
            : FieldError(field: "name", message: texts.nameInvalid)
    }

    private var kind: Enquiry.Kind? { Enquiry.Kind(rawValue: form.trimmed("kind")) }
}

extension FieldError {
    /// The mistake of a field named `text`; nil when it can be taken.
    static func text(_ typed: String?, blank: String, tooLong: String) -> FieldError? {
        do throws(FreeText.Fault) {
            _ = try FreeText(typed ?? "")
            return nil
        } catch {
            return FieldError(field: "text", message: error == .blank ? blank : tooLong)
        }
    }
}

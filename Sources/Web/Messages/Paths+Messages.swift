import Campaigns
import Organisation

extension Paths {
    /// GET: the company's own words on people's pages, one line for each kind and language.
    var messages: String { under("messages") }

    /// GET: one of them, with its versions. POST: `act=save` writes another version, `act=preview` shows the page
    /// with it and writes nothing: `words seen act`.
    func message(_ kind: Segment, in language: Segment) -> String {
        messages + "/" + kind.text + "/" + language.text
    }

    func message(_ kind: CompanyMessage.Kind, in language: Language) -> String {
        message(.word(kind.rawValue), in: .word(language.rawValue))
    }
}

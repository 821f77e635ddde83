import Campaigns
import Hummingbird
import Operations
import Organisation

/// The first page: somebody who knows the company's word gets to its sign-in.
struct EntranceRoutes: Sendable {
    let reception: Reception

    func add(to routes: inout Routes) {
        routes.get(Paths.root, .pageOpen, handler: page)
        routes.post(Paths.entrances, .pageOpen, handler: enter)
    }

    @Sendable private func page(_ call: Call) async throws -> Response {
        .page(EntrancePage().html(call.frame()))
    }

    /// Asks the list once, whatever was typed: a known word and an unknown one cost the same, and the answer says
    /// no more than the sign-in page itself would.
    @Sendable private func enter(_ call: Call, _ form: Form) async throws -> Response {
        let typed = form.trimmed("word")
        let word = CompanyWord.normalised(typed)
        if try await reception.offices.knows(slug: word) { return .seeOther(Paths(slug: word).signIn) }
        return .page(
            EntrancePage(word: String(typed.prefix(100)), isUnknown: true).html(call.frame(here: Paths.root)),
            status: .unprocessableContent)
    }
}

/// The company's word as people type it from paper or a mail.
enum CompanyWord {
    /// Full-width letters and capitals become what the word is made of; spaces and a pasted address fall away.
    static func normalised(_ typed: String) -> String {
        let plain = String(
            String.UnicodeScalarView(
                typed.unicodeScalars.map { scalar in
                    (0xFF01...0xFF5E).contains(scalar.value)
                        ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
                }))
        let parts = plain.lowercased().split(separator: "/")
        let word = parts.firstIndex(of: "t").flatMap { parts.dropFirst($0 + 1).first } ?? parts.first ?? ""
        return word.filter { !$0.isWhitespace && $0 != "\u{3000}" && $0 != "-" }
    }
}

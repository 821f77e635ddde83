package import Organisation

extension CheckInvitation {
    /// The words of the mail for a sheet of paper, where the link stands apart from them.
    package struct OnPaper: Hashable, Sendable {
        package struct Passage: Hashable, Sendable {
            package let heading: String
            /// Lines as in the mail: they break between phrases.
            package let text: String
        }

        package let lead: String
        package let ownLink: String
        package let passages: [Passage]
    }

    /// In English what one needs to decide; the Japanese sheet is the notice.
    package func onPaper(_ language: Language) -> OnPaper {
        switch language {
        case .ja:
            OnPaper(
                lead: opening + "\n" + asking, ownLink: ownLink,
                passages: [period, purpose, choice, readers, interview, protection, people].map(passage))
        case .en:
            OnPaper(
                lead: flowing(openingEnglish + "\n" + askingEnglish), ownLink: ownLinkEnglish,
                passages: [choiceEnglish, readersEnglish(named: "above")].map { passage($0) }.map {
                    .init(heading: $0.heading, text: flowing($0.text))
                })
        }
    }

    /// A paragraph of the mail begins with its heading behind a mark.
    private func passage(_ paragraph: String) -> OnPaper.Passage {
        let lines = paragraph.split(separator: "\n", maxSplits: 1)
        let heading = lines.first.map { $0.drop { "■* ".contains($0) } } ?? ""
        return OnPaper.Passage(heading: String(heading), text: lines.dropFirst().joined())
    }

    private func flowing(_ text: String) -> String { text.replacing("\n", with: " ") }
}

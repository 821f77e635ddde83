import HTML
import Operations
import Organisation

/// When the last backup was made, in a sentence or two.
struct BackupLine: Sendable {
    let state: BackupState
    /// Mails of this company that a restore holds back.
    var heldMails = 0

    /// Whether somebody should be told.
    var isWorrying: Bool { state.isFailing || state.isOld || heldMails > 0 }

    func html(_ language: Language) -> HTML {
        let texts = BackupTexts.of(language)
        return HTMLBuilder.buildBlock(
            h2 { texts.heading },
            isWorrying
                ? notice(.warning) { for line in lines(texts) { p { line } } }
                : p { lines(texts).joined(separator: " ") })
    }

    private func lines(_ texts: BackupTexts) -> [String] {
        var lines: [String] = []
        if state.isFailing {
            lines = [texts.failing, state.lastSuccess.map(texts.last) ?? texts.never]
        } else if let last = state.lastSuccess {
            lines = (state.isOld ? [texts.old] : []) + [texts.last(last)]
        } else {
            lines = [texts.none]
        }
        return lines + (heldMails > 0 ? [texts.held(heldMails)] : [])
    }
}

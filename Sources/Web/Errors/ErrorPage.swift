import HTML

/// One page for each refusal. It knows nothing of the request but its number, so it can tell nothing.
struct ErrorPage: Sendable {
    let refusal: PageRefusal
    /// Shown where somebody may have to look into the log. What is missing stays alike for everybody.
    var requestID = ""

    func html(_ frame: Frame) -> HTML {
        let words = page(frame.texts.errors)
        return frame.page(words.heading) {
            for line in words.words { p { line } }
            if refusal.isOurs, !requestID.isEmpty { p { frame.texts.errors.number(requestID) } }
        }
    }

    private func page(_ texts: ErrorTexts) -> ErrorTexts.Page {
        switch refusal {
        case .badRequest: texts.badRequest
        case .notFound: texts.notFound
        case .staleForm: texts.staleForm
        case .signedOut: texts.signedOut
        case .linkEnded: texts.linkEnded
        case .linkUnknown: texts.linkUnknown
        case .conflict: texts.conflict
        case .tooLarge: texts.tooLarge
        case .unprocessable: texts.unprocessable
        case .tooMany: texts.tooMany
        case .busy: texts.busy
        case .recordsLocked: texts.recordsLocked
        case .fault: texts.fault
        }
    }
}

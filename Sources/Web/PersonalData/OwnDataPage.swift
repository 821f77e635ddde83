import HTML
import Organisation

/// わたしのデータ (L-34). Fields: `kind text`. Says nothing about results: neither that there are any nor which.
struct OwnDataPage: Sendable {
    let requests: [PersonalRequest]
    var isSent = false
    /// No more requests today.
    var isFull = false
    var values: [String: String] = [:]
    var errors: [FieldError] = []

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.desk.ownData
        let controls = Controls(texts: frame.texts.shell, values: values, errors: errors)
        return frame.page(texts.heading, hasError: !errors.isEmpty, styles: [.staff]) {
            controls.errorSummary
            if isSent { notice(.success, live: true) { p { texts.sent } } }
            if isFull { notice(.warning, live: true) { p { texts.full } } }
            p { texts.lead }
            files(frame)
            asking(controls, frame)
            h2 { texts.yours }
            if requests.isEmpty { p { texts.none } }
            for request in requests { card { shown(request, frame) } }
        }
    }

    @HTMLBuilder private func files(_ frame: Frame) -> HTML {
        let texts = frame.texts.desk.ownData
        h2 { texts.fileHeading }
        p { texts.fileLead }
        ul { for line in texts.fileContents { li { line } } }
        notice(.warning) { p { texts.keepSafe } }
        actions {
            frame.linkButton(texts.readable, frame.paths.ownDataReadable)
            frame.linkButton(texts.machine, frame.paths.ownDataMachine, secondary: true)
        }
    }

    @HTMLBuilder private func asking(_ controls: Controls, _ frame: Frame) -> HTML {
        let texts = frame.texts.desk.ownData
        h2 { texts.askHeading }
        for line in texts.askLead { p { line } }
        frame.postForm(frame.paths.ownRequests, styleClass: "form") {
            controls.radios(
                texts.kind, name: "kind",
                options: PersonalRequest.Kind.allCases.map {
                    Controls.Option(value: $0.rawValue, label: texts.kindName($0), hint: texts.kindHint($0))
                })
            controls.textArea(
                texts.text, name: "text", hint: texts.textHint, rows: 6, maxLength: FreeText.mostCharacters)
            actions { frame.submit(texts.send) }
        }
    }

    @HTMLBuilder private func shown(_ request: PersonalRequest, _ frame: Frame) -> HTML {
        let texts = frame.texts.desk.ownData
        h3 { texts.kindName(request.kind) }
        p(.class("support")) {
            request.at.words(frame.language) + "　" + texts.state(request.state)
        }
        div(.class("quoted", "plain")) { request.text }
        for answer in request.answers {
            p { answer.at.words(frame.language) + "　" + texts.outcome(answer.outcome) }
            div(.class("quoted", "plain")) { answer.text }
        }
    }
}

import HTML
import Organisation

extension ContractPage {
    func controls(_ frame: Frame) -> Controls {
        Controls(texts: frame.texts.shell, values: values, errors: errors)
    }

    /// Fields: `offer from until renewal notice`.
    func entering(_ frame: Frame) -> HTML {
        let texts = frame.texts.desk.contracts
        let form = texts.form
        let controls = controls(frame)
        return HTMLBuilder.buildBlock(
            h2 { form.heading }, p { form.lead },
            frame.postForm(frame.paths.contract, styleClass: "form") {
                controls.radios(
                    form.offer, name: "offer",
                    options: Offer.allCases.map {
                        Controls.Option(
                            value: $0.rawValue, label: texts.offer($0), hint: texts.line($0.line))
                    })
                controls.text(form.from, name: "from", kind: .date, short: true)
                controls.text(form.until, name: "until", kind: .date, hint: form.untilHint, short: true)
                controls.text(
                    form.renewal, name: "renewal", required: false, hint: form.renewalHint,
                    inputmode: "numeric", maxLength: 2, short: true)
                controls.text(
                    form.notice, name: "notice", hint: form.noticeHint, inputmode: "numeric", maxLength: 2,
                    short: true)
                actions { frame.submit(form.enter) }
            })
    }

    /// A contract that goes on can be ended by a notice.
    func running(_ one: ServiceContract, _ frame: Frame) -> HTML {
        guard mayChange, one.lastDay == nil else { return .empty }
        let texts = frame.texts.desk.contracts.form
        let name = Self.toldOn(one.id)
        return details(.open(error(name))) {
            summary { texts.tellNotice }
            frame.postForm(frame.paths.contractNotice(of: .id(one.id)), styleClass: "form") {
                controls(frame).text(
                    texts.toldOn, name: name, kind: .date, hint: texts.toldOnHint, short: true)
                actions { frame.submit(texts.tell) }
            }
        }
    }

    func waiting(_ one: ServiceContract, _ frame: Frame) -> HTML {
        guard mayChange, one.ending == nil else { return .empty }
        return frame.postForm(frame.paths.contractWithdrawal(of: .id(one.id))) {
            actions {
                frame.submit(frame.texts.desk.contracts.form.withdraw, name: "withdrawn", value: "yes")
            }
        }
    }

    /// Several notices may stand on one page; each field has a name of its own.
    static func toldOn(_ contract: ContractID) -> String { "told_\(contract.rawValue)" }

    private func error(_ name: String) -> Bool { errors.contains { $0.field == name } }
}

import HTML
import Operations
import Organisation

/// Who of the provider acts here, in which role, until when. Fields of the form: `mail role from until`.
struct AppointmentsPage: Sendable {
    enum Done: String, Sendable {
        case appointed, ended
    }

    let staff: [AppointedStaff]
    let today: Day
    let mayAppoint: Bool
    var done: Done?
    var values: [String: String] = [:]
    var errors: [FieldError] = []

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff.appointments
        return frame.page(texts.heading, hasError: !errors.isEmpty, styles: [.staff]) {
            Controls(texts: frame.texts.shell, errors: errors).errorSummary
            if let done {
                notice(.success, live: true) { p { done == .appointed ? texts.appointed : texts.ended } }
            }
            p { texts.lead }
            if staff.isEmpty { p { texts.none } }
            for one in staff { line(of: one, frame) }
            if mayAppoint { form(frame) }
        }
    }

    private func line(of one: AppointedStaff, _ frame: Frame) -> HTML {
        let texts = frame.texts.staff
        return card {
            h2 { one.account.name }
            p(.class("support", "plain")) { one.account.mail }
            for grant in one.grants {
                p {
                    texts.roles.name(grant.role) + "　"
                    span(.class("support")) {
                        frame.texts.provider.home.period(grant.from.day, grant.until?.lastDay)
                    }
                }
                if mayAppoint {
                    frame.postForm(frame.paths.appointmentEnding(.id(grant.id))) {
                        actions {
                            button(.buttonType("submit"), .class("button", "danger")) {
                                texts.appointments.end
                                span(.class("visually-hidden")) {
                                    "：" + one.account.name + " " + texts.roles.name(grant.role)
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    private func form(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff.appointments
        let controls = Controls(texts: frame.texts.shell, values: values, errors: errors)
        return HTMLBuilder.buildBlock(
            h2 { texts.newHeading },
            p { texts.newLead },
            frame.postForm(frame.paths.providerStaff, styleClass: "form") {
                controls.text(
                    texts.mail, name: "mail", kind: .email, hint: texts.mailHint, autocomplete: "off",
                    maxLength: 254)
                controls.radios(
                    texts.role, name: "role",
                    options: Role.appointable.map {
                        .init(value: $0.rawValue, label: frame.texts.staff.roles.name($0))
                    })
                controls.text(texts.from, name: "from", kind: .date, short: true)
                controls.text(
                    texts.until, name: "until", kind: .date, required: false, hint: texts.untilHint,
                    short: true)
                p(.class("support")) { texts.declareNote }
                actions { frame.submit(texts.appoint) }
            })
    }
}

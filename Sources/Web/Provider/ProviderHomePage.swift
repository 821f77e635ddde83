import HTML
import Operations
import Organisation

/// The companies that appointed whoever is signed in; one of them is entered at a time.
struct ProviderHomePage: Sendable {
    let desk: ProviderDesk
    let now: Instant
    /// The company asked for lets them in no more.
    var isEnded = false
    /// Given to operators.
    var backup: BackupLine?

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.provider.home
        return frame.page(texts.heading, styles: [.staff]) {
            if isEnded { notice(.warning, live: true) { p { texts.ended } } }
            if desk.may(.providerEnter) {
                p { texts.lead }
                for engagement in desk.engagements { one(engagement, frame) }
                if desk.engagements.isEmpty { p { texts.none } }
            } else {
                p { texts.operatorLead }
                actions {
                    frame.linkButton(texts.menuCompanies, ProviderPaths.companies)
                    frame.linkButton(texts.menuStaff, ProviderPaths.staff, secondary: true)
                }
            }
            if let backup { backup.html(frame.language) }
        }
    }

    private func one(_ engagement: Engagement, _ frame: Frame) -> HTML {
        let texts = frame.texts.provider.home
        return card {
            h2 { engagement.company }
            ul {
                for appointment in engagement.appointments {
                    li {
                        frame.texts.staff.roles.name(appointment.role) + "　"
                        span(.class("support")) {
                            texts.period(appointment.from.day, appointment.until?.lastDay)
                        }
                    }
                }
            }
            if engagement.isOpen(at: now) {
                frame.postForm(ProviderPaths.entries) {
                    frame.hiddenField("tenant", String(engagement.tenant.rawValue))
                    actions {
                        button(.buttonType("submit"), .class("button")) {
                            texts.enter
                            span(.class("visually-hidden")) { "：" + engagement.company }
                        }
                    }
                }
            } else {
                p(.class("support")) { texts.notYet }
            }
        }
    }
}

extension Instant {
    /// The last day of something that ends at this moment.
    var lastDay: Day { adding(seconds: -1).day }
}

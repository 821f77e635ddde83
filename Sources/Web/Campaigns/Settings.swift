import Campaigns
import HTML
import Organisation
import StressCheck

/// What was fixed for an implementation, in words: in the check list of a draft and on the page afterwards.
struct Settings: Sendable {
    let implementation: Implementation
    let staff: [StaffMember]

    func html(_ texts: StaffTexts) -> HTML {
        let need = texts.draft.need
        let hearing: OpeningRequirement =
            implementation.hearing?.kind == .workersHeard ? .workersHeard : .committee
        return facts([
            (need(.implementer).name, implementers(texts)), (need(.clerk).name, clerks(texts)),
            (need(.instrument).name, p { texts.draft.instrument }),
            (need(.criteria).name, criteria(texts)), (need(hearing).name, self.hearing(texts)),
            (need(.contacts).name, contacts(texts)),
        ])
    }

    func implementers(_ texts: StaffTexts) -> HTML { people(implementation.implementers, texts) }
    func clerks(_ texts: StaffTexts) -> HTML { people(implementation.clerks, texts) }

    private func people(_ appointed: [Appointment], _ texts: StaffTexts) -> HTML {
        if appointed.isEmpty { return .empty }
        return ul(.class("bare")) {
            for one in appointed {
                li {
                    strong { staff.first { $0.id == one.account }?.name ?? texts.words.none }
                    if let qualification = one.qualification {
                        texts.words.paren(texts.draft.qualificationName(qualification))
                    }
                    if let day = one.trainingDay {
                        span(.class("support", "small")) { " " + texts.draft.trained(texts.words.day(day)) }
                    }
                }
            }
        }
    }

    func hearing(_ texts: StaffTexts) -> HTML {
        implementation.hearing.map { hearing in p { strong { texts.words.day(hearing.day) } } } ?? .empty
    }

    func contacts(_ texts: StaffTexts) -> HTML {
        let contacts = implementation.contacts
        guard contacts.areGiven else { return .empty }
        return HTMLBuilder.buildBlock(
            p { texts.draft.request + texts.words.colon }, p(.class("quoted")) { contacts.request },
            p { texts.draft.consultation + texts.words.colon }, p(.class("quoted")) { contacts.consultation })
    }

    func criteria(_ texts: StaffTexts) -> HTML {
        guard let frozen = implementation.criteria else { return .empty }
        let methods = [frozen.deciding] + Method.allCases.filter { $0 != frozen.deciding }
        return HTMLBuilder.buildBlock(
            p { texts.criteria.fixedOn(texts.words.moment(frozen.at)) },
            HTMLBuilder.buildArray(
                methods.compactMap { method in
                    frozen.criteria[method].map { rules($0, decides: method == frozen.deciding, texts) }
                }))
    }

    private func rules(_ criteria: Criteria, decides: Bool, _ texts: StaffTexts) -> HTML {
        div {
            strong { texts.criteria.method(criteria.method) }
            if decides {
                " "
                tag(texts.criteria.decides, .active)
            }
            ul(.class("bare")) { for rule in criteria.rules { li { rule.words(texts.criteria) } } }
        }
    }
}

extension Criteria.Rule {
    /// 「㋑ 要因とサポート（A＋C）の合計 26点以下 かつ 心身のストレス反応（B）の合計 17点以下」
    func words(_ texts: StaffCriteriaTexts) -> String {
        label + " "
            + conditions.map {
                "\(texts.variable($0.variable)) \($0.value)\(texts.gap)\(texts.side($0.comparison))"
            }
            .joined(separator: " \(texts.and) ")
    }
}

import Campaigns
import HTML
import Organisation
import StressCheck

/// All examinees of a batch, not only those whom the criteria mark (S4-17, L-10), worst first.
struct ReviewPage: Sendable {
    let implementation: Implementation
    let batch: Batch
    /// Everybody of the batch, in any order.
    let rows: [ReviewRow]
    var filter = ReviewFilter.all
    /// The implementer; clerks read.
    let mayDecide: Bool
    var mayTake = false

    private var isOpen: Bool { mayDecide && batch.releasedAt == nil }

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff
        return frame.page(
            texts.review.heading(implementation.campaign.name), width: .wide, styles: [.staff],
            modules: [.review],
            back: (texts.review.back, frame.paths.campaign(.id(implementation.id)))
        ) {
            p { lead(texts.review) }
            if batch.releasedAt != nil {
                p { a(.href(frame.paths.requests(of: .id(batch.id)))) { frame.texts.consent.requests.link } }
            }
            p {
                a(.href(frame.paths.needRecord(of: .id(batch.id)))) {
                    NeedRecordTexts.of(frame.language).link
                }
            }
            filters(frame)
            shown.isEmpty ? p { texts.review.nobody } : list(frame)
            p(.class("support", "small")) {
                deciding == .conversionTable ? texts.review.pointsLow : texts.review.pointsHigh
            }
            mayTake ? ReviewLists(batch: batch.id).html(frame) : .empty
            bar(frame)
            KeyHelp(keys: texts.review.keyList, mayDecide: isOpen, texts: texts.review).html
        }
    }

    private var deciding: Method { implementation.criteria?.deciding ?? .conversionTable }
    private var shown: [ReviewRow] { ReviewOrder.sorted(rows.filter(filter.shows)) }

    private func lead(_ texts: StaffReviewTexts) -> String {
        batch.releasedAt != nil ? texts.leadReleased : mayDecide ? texts.lead : texts.leadClerk
    }

    private func filters(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff.review
        return nav(.class("filters"), .aria(.label, texts.filters)) {
            ul {
                for one in ReviewFilter.allCases where one != .look || rows.contains(where: one.shows) {
                    li {
                        a(
                            .href(frame.paths.review(of: .id(batch.id), showing: one)),
                            .aria(.current, one == filter ? "page" : nil)
                        ) {
                            texts.filter(one) + " "
                            span(.class("count"), .data("filter", one.rawValue)) {
                                String(rows.count(where: one.shows))
                            }
                        }
                    }
                }
            }
        }
    }

    private func list(_ frame: Frame) -> HTML {
        let words = FindingWords(
            criteria: implementation.criteria?.criteria ?? [:], texts: frame.texts.staff.review)
        let list = ReviewTable(
            rows: shown, deciding: deciding, words: words, filter: filter, mayDecide: isOpen)
        guard isOpen else { return list.html(frame) }
        return frame.decisionForm(frame.paths.review(of: .id(batch.id)), from: "list", filter: filter) {
            list.html(frame)
        }
    }

    /// Stays at the foot of the window: how many are left, what was saved, the way on.
    private func bar(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff.review
        return div(.class("review-bar")) {
            p {
                texts.left + " "
                strong(.id("undecided")) { String(batch.undecided) }
                "／\(batch.members)"
            }
            p(.id("saved"), .class("status"), .role("status")) {}
            div(.class("bar-links")) {
                KeyHelp.opener(texts)
                a(.href(frame.paths.reviewSummary(of: .id(batch.id))), .class("button", "secondary")) {
                    texts.toSummary
                }
            }
        }
    }
}

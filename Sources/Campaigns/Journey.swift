package import StressCheck

/// The way through the form: what is answered, what comes next, what is left.
///
/// Pure, so that the phone page, the four part pages and any later channel agree.
package struct Journey: Sendable {
    package let instrument: Instrument
    /// Code by item number from 1; 0 = unanswered.
    package let codes: [UInt8]

    package init(instrument: Instrument, codes: [UInt8]) {
        self.instrument = instrument
        self.codes = codes
    }

    package var answered: Set<ItemID> {
        Set(zip(instrument.items, codes).filter { $0.1 != 0 }.map(\.0.id))
    }

    package var unanswered: [Item] {
        zip(instrument.items, codes).filter { $0.1 == 0 }.map(\.0)
    }

    /// Where somebody who comes back goes on; nil when every item has an answer.
    package var next: Item? { unanswered.first }

    package var isComplete: Bool { unanswered.isEmpty }

    /// Answered and all, by section.
    package var parts: [(section: Section, answered: Int)] {
        let done = answered
        return instrument.sections.map { section in
            (section, section.items.count { done.contains($0.id) })
        }
    }

    /// A sheet can be sent with gaps: nobody is forced to answer. It then may have no verdict (missing items
    /// of 1–55), and the check page says so before sending.
    package var canBeJudged: Bool {
        let needed = Set(instrument.itemsForVerdict)
        return unanswered.allSatisfy { !needed.contains($0.id) }
    }
}

package import Organisation

/// One cause that stops a row, with what must be said of it.
package struct PlantedFault: Sendable {
    package enum Form: Sendable {
        case any
        /// Quotation marks and bytes: a sheet has none.
        case text
        /// Characters that CP932 does not have.
        case unicode
        /// Cells that a text file does not have.
        case sheet
    }

    /// In words, for whoever reads a failing test.
    package let cause: String
    package let column: RosterColumn?
    package let kind: RosterFault.Kind
    package let form: Form
    let change: @Sendable (inout MessyRow, MessyLayout, RosterEntry) -> Void

    init(
        _ cause: String, _ column: RosterColumn?, _ kind: RosterFault.Kind, _ form: Form = .any,
        _ change: @escaping @Sendable (inout MessyRow, MessyLayout, RosterEntry) -> Void
    ) {
        (self.cause, self.column, self.kind, self.form, self.change) = (cause, column, kind, form, change)
    }

    /// Whether it can stand in a file without any quotation mark.
    package func isPlain(in roster: MessyRoster) -> Bool {
        var row = roster.rows[0]
        change(&row, roster.layout, roster.company.people[0])
        let texts = zip(row.cells, roster.layout.columns).filter { $1.column != nil }.map { $0.0 }
        return row.verbatim.values.allSatisfy { !$0.contains(0x22) }
            && texts.allSatisfy { MessyText.plain($0, ",") == $0 }
    }

    /// Another text in the cell of the column.
    static func text(
        _ cause: String, _ column: RosterColumn, _ kind: RosterFault.Kind, _ text: String,
        _ form: Form = .any
    ) -> PlantedFault {
        PlantedFault(cause, column, kind, form) { row, layout, _ in row.set(column, text, layout) }
    }

    /// Bytes in place of the cell.
    static func bytes(
        _ cause: String, _ column: RosterColumn, _ kind: RosterFault.Kind, _ bytes: [UInt8]
    ) -> PlantedFault {
        PlantedFault(cause, column, kind, .text) { row, layout, _ in
            if let index = layout.index(of: column) { row.verbatim[index] = bytes }
        }
    }

    /// A day that depends on the person's own.
    static func day(
        _ cause: String, _ column: RosterColumn, _ kind: RosterFault.Kind,
        _ day: @escaping @Sendable (RosterEntry) -> Day?
    ) -> PlantedFault {
        PlantedFault(cause, column, kind) { row, layout, entry in
            row.set(column, day(entry)?.text ?? "", layout)
        }
    }
}

import HTML
import Organisation

/// Every function of a role, straight from the role table, so that this list cannot say what the door does not do.
struct FunctionList: Sendable {
    let topic: HelpTopic

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.help.list
        return HTMLBuilder.buildBlock(
            h2 { texts.heading },
            p(.class("support")) { texts.lead },
            topic.hasVariants ? p(.class("support")) { texts.variantsLead } : .empty,
            Table(
                caption: texts.heading, columns: columns(texts), rows: rows(texts), hidesCaption: true
            ).html)
    }

    private func columns(_ texts: FunctionListTexts) -> [Table.Column] {
        let reach = Table.Column(name: texts.reachColumn)
        let names = [Table.Column(name: texts.functionColumn), reach]
        return topic.hasVariants ? names + [Table.Column(name: texts.scopedColumn)] : names
    }

    private func rows(_ texts: FunctionListTexts) -> [[HTML]] {
        topic.functions.compactMap { line in
            guard let words = texts.function(line.function) else { return nil }
            let whole = HTML.text((line.whole ?? line.scoped).map(texts.reach) ?? texts.noReach)
            let scoped = HTML.text(line.scoped.map(texts.reach) ?? texts.noReach)
            return topic.hasVariants ? [.text(words), whole, scoped] : [.text(words), whole]
        }
    }
}

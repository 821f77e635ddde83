/// The three classes of 「検査を実施した者」 and 「面接指導を実施した医師」 in 様式第6号の3.
///
/// Source: LAW-AND-FORMS §3.1 rows 7 and 10; the wording of the classes is not verified (§10 point 2).
package enum ReporterClass: Int, CaseIterable, Sendable, Codable {
    /// 事業場選任の産業医.
    case ownPhysician = 1
    /// 事業場所属の医師（1以外）, 保健師 and the others who may.
    case ofWorkplace = 2
    /// 外部委託先の.
    case external = 3
}

extension ReporterClass {
    /// What counts of several classes say. A tie says nothing: somebody must be asked (L-26).
    package enum Told: Hashable, Sendable {
        case one(ReporterClass)
        case tie
        case nothing

        package var value: ReporterClass? {
            if case .one(let found) = self { found } else { nil }
        }
    }

    package static func most(_ counts: [ReporterClass: Int]) -> Told {
        let most = counts.values.max() ?? 0
        guard most > 0 else { return .nothing }
        let leading = counts.filter { $0.value == most }.map(\.key)
        return leading.count == 1 ? .one(leading[0]) : .tie
    }

    /// Of an implementer's account, where it tells: a provider's member of staff is outside the company, whoever
    /// holds the role of 産業医 is the physician. Anybody else may belong to the workplace or not.
    package static func of(isProviders: Bool, isOccupationalPhysician: Bool) -> ReporterClass? {
        if isProviders { return .external }
        return isOccupationalPhysician ? .ownPhysician : nil
    }
}

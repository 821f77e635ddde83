/// The share of people that the criteria are to choose, in tenths of a percent: 100 is 10 %, 65 is 6.5 % (S2-37).
package struct TargetShare: Hashable, Sendable {
    package let tenths: Int

    /// Half of all people is the most that anybody could mean.
    package static let possible = 1...500

    package init?(tenths: Int) {
        guard Self.possible.contains(tenths) else { return nil }
        self.tenths = tenths
    }

    /// As people type it: `10`, `6.5`, `６．５％`. More than one decimal is refused, not rounded.
    package init?(text: String) {
        let plain = text.applyingWidth.filter { !$0.isWhitespace && $0 != "%" }
        let parts = plain.split(separator: ".", omittingEmptySubsequences: false)
        let digits = parts.joined()
        guard (1...2).contains(parts.count), digits.allSatisfy({ ("0"..."9").contains($0) }),
            digits.count <= 4,
            let whole = Int(parts[0]), parts.count == 1 || parts[1].count == 1,
            let tenth = parts.count == 1 ? 0 : Int(parts[1])
        else { return nil }
        self.init(tenths: whole * 10 + tenth)
    }

    /// `6.5`, or `10` where there is no fraction.
    package var text: String {
        tenths.isMultiple(of: 10) ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
    }
}

extension String {
    /// Full-width digits, point and percent sign as the plain ones.
    fileprivate var applyingWidth: String {
        String(
            String.UnicodeScalarView(
                unicodeScalars.map { scalar in
                    (0xFF01...0xFF5E).contains(scalar.value)
                        ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
                }))
    }
}

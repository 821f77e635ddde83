import HTML

extension Frame {
    /// A bar with its figures as text. A `progress` element, since the security policy allows no style attributes;
    /// the figures stand beside it, so the bar itself is hidden from screen readers.
    func rateBar(_ answered: Int, of invited: Int) -> HTML {
        span(.class("rate")) {
            HTML.element(
                "progress",
                [
                    .class("rate-bar"), .value(String(answered)), .max(String(max(invited, 1))),
                    .aria(.hidden, "true"), .tabindex(-1),
                ])
            span(.class("rate-figures")) { texts.staff.words.rate(answered, invited) }
        }
    }
}

package import Organisation

extension Campaign {
    /// When somebody answered on paper. Of another day than today only the day is known: noon stands for it.
    ///
    /// - Parameter day: as written on the paper.
    package func answeredAt(onPaper day: Day, now: Instant) throws(PaperRefusal) -> Instant {
        guard (firstDay...lastDay).contains(day), day <= now.day else { throw .dayOutside }
        return day == now.day ? now : day.start.adding(seconds: 12 * 3600)
    }
}

extension AnsweringState {
    /// Paper that was filled in in time is typed until the closing.
    package func takesPaper() throws(PaperRefusal) {
        guard self == .open || self == .over else { throw .notAnswering(self) }
    }
}

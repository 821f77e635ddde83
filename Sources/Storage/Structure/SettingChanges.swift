package import Organisation

extension Connection {
    /// Newest first.
    package func changes(of setting: Setting) throws -> [(at: Instant, isOn: Bool, author: Int)] {
        try rows(
            "SELECT at, value, set_by FROM setting WHERE name = \(setting) ORDER BY at DESC"
        ).map { (try $0.instant(0), try $0.text(1) == "yes", try $0.int(2)) }
    }
}

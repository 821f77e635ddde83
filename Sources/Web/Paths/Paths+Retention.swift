extension Paths {
    /// GET: what is kept until when, what is held, what was deleted.
    var retention: String { under("retention") }
    /// POST: holds something beyond its time.
    var holds: String { under("retention/holds") }
    /// POST: ends a hold.
    func ending(ofHold hold: Segment) -> String { holds + "/" + hold.text + "/ending" }
    /// GET: the proof of one deletion, to be printed.
    func purgeCertificate(_ purge: Segment) -> String { under("retention/certificates/" + purge.text) }
}

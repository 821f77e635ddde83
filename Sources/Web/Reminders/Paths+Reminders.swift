extension Paths {
    /// GET: what a reminder by hand would do. POST: asks for one. Beside the progress, which line managers see.
    func reminders(of id: Segment) -> String { progress(of: id) + "/reminders" }
    /// POST: whether reminders go by themselves, and how often.
    func reminderPlan(of id: Segment) -> String { campaign(id) + "/reminder-plan" }
}

/// One way into the demo, as it is printed.
package struct DemoEntrance: Sendable {
    package let who: String
    package let address: String
    /// Mail or employee number, and password or secret; empty for a personal link.
    package let credentials: String
}

/// Builds the demo through the same operations that people use: nothing is written past the door.
///
/// Last year's campaign is released, this year's is closed and waits for review, a third one is open. Time is
/// handed in and moves with the story, from last year to today.
package struct Demonstration: Sendable {
    let offices: Offices
    let clock: DemoClock
    let tray: DemoTray
    let progress: @Sendable (String) -> Void

    package init(
        offices: Offices, clock: DemoClock, tray: DemoTray, progress: @escaping @Sendable (String) -> Void
    ) {
        self.offices = offices
        self.clock = clock
        self.tray = tray
        self.progress = progress
    }
}

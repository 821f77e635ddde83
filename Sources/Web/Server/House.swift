import Hummingbird
package import Operations

/// The whole site: every room's routes behind one front door.
package struct House: Sendable {
    let responder: FrontDoor
    /// Every registered route with its function, for `docs` and for the test that compares both directions.
    let rows: [Routes.Row]

    package init(offices: Offices, origins: Set<String>, randomBytes: @escaping @Sendable (Int) -> [UInt8]) {
        let site = Site(origins: origins, randomBytes: randomBytes, explain: Explanation.of)
        let reception = Reception(offices: offices)
        var routes = Routes(site: site)
        routes.addAssets()
        SignInRoutes(reception: reception).add(to: &routes)
        AnsweringRoutes(reception: reception).add(to: &routes)
        ResultRoutes(reception: reception).add(to: &routes)
        HomeRoutes(reception: reception).add(to: &routes)
        AccountRoutes(reception: reception).add(to: &routes)
        RosterRoutes(reception: reception).add(to: &routes)
        CampaignRoutes(reception: reception).add(to: &routes)
        ProgressRoutes(reception: reception).add(to: &routes)
        ReviewRoutes(reception: reception).add(to: &routes)
        rows = routes.rows
        responder = routes.responder()
    }

    package func server(_ listening: WebServer.Listening) -> WebServer {
        WebServer(responder: responder, listening: listening)
    }
}

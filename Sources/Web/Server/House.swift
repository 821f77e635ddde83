import Hummingbird
package import Operations

/// The whole site: every room's routes behind one front door.
package struct House: Sendable {
    let responder: FrontDoor
    let watch: Watch
    /// Every registered route with its function, for `docs` and for the test that compares both directions.
    let rows: [Routes.Row]

    /// - Parameters:
    ///   - origins: addresses under which browsers reach the program, without a path.
    ///   - proxies: whose `X-Forwarded-…` headers count.
    ///   - doctorMark: what a request of `nagi doctor` carries.
    ///   - watch: where limits are kept and requests are counted.
    package init(
        offices: Offices, origins: Set<String>, proxies: TrustedProxies = .none, doctorMark: String? = nil,
        watch: Watch = Watch(), randomBytes: @escaping @Sendable (Int) -> [UInt8]
    ) {
        let site = Site(
            origins: origins, proxies: proxies, doctorMark: doctorMark, watch: watch,
            randomBytes: randomBytes, explain: Explanation.of)
        self.watch = watch
        let reception = Reception(offices: offices)
        var routes = Routes(site: site, isFresh: reception.isFresh)
        routes.addAssets()
        EntranceRoutes(reception: reception).add(to: &routes)
        ProviderRoutes(reception: reception).add(to: &routes)
        CompanyRoutes(reception: reception).add(to: &routes)
        ProviderStaffRoutes(reception: reception).add(to: &routes)
        AppointmentRoutes(reception: reception).add(to: &routes)
        SignInRoutes(reception: reception).add(to: &routes)
        let answering = AnsweringRoutes(reception: reception)
        answering.add(to: &routes)
        SharedDeviceRoutes(reception: reception, answering: answering).add(to: &routes)
        ResultRoutes(reception: reception).add(to: &routes)
        ForgottenSecretRoutes(reception: reception).add(to: &routes)
        Self.addOutcome(reception, to: &routes)
        HomeRoutes(reception: reception).add(to: &routes)
        AccountRoutes(reception: reception).add(to: &routes)
        OwnAccountRoutes(reception: reception).add(to: &routes)
        RosterRoutes(reception: reception).add(to: &routes)
        CampaignRoutes(reception: reception).add(to: &routes)
        CriteriaRoutes(reception: reception).add(to: &routes)
        CustodyRoutes(reception: reception).add(to: &routes)
        LetterRoutes(reception: reception).add(to: &routes)
        MailRoutes(reception: reception).add(to: &routes)
        ReissueRoutes(reception: reception).add(to: &routes)
        PaperAnswerRoutes(reception: reception).add(to: &routes)
        ProgressRoutes(reception: reception).add(to: &routes)
        ReminderRoutes(reception: reception).add(to: &routes)
        ReviewRoutes(reception: reception).add(to: &routes)
        HelpRoutes(reception: reception).add(to: &routes)
        ContractRoutes(reception: reception).add(to: &routes)
        EnquiryRoutes(reception: reception).add(to: &routes)
        EnquiryDeskRoutes(reception: reception).add(to: &routes)
        OwnDataRoutes(reception: reception).add(to: &routes)
        PersonalRequestRoutes(reception: reception).add(to: &routes)
        FileRoutes(reception: reception).add(to: &routes)
        RetentionRoutes(reception: reception).add(to: &routes)
        StructureRoutes(reception: reception).add(to: &routes)
        rows = routes.rows
        responder = routes.responder()
    }

    /// What follows a result: consent, the employer's copies, requests, groups.
    private static func addOutcome(_ reception: Reception, to routes: inout Routes) {
        ConsentRoutes(reception: reception).add(to: &routes)
        EmployerCopyRoutes(reception: reception).add(to: &routes)
        RequestRoutes(reception: reception).add(to: &routes)
        GroupRoutes(reception: reception).add(to: &routes)
    }

    package func server(_ listening: WebServer.Listening) -> WebServer {
        WebServer(responder: responder, listening: listening, watch: watch)
    }
}

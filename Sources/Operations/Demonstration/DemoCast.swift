import Campaigns
package import Organisation
import StressCheck

/// The people of the story who act.
package struct DemoCast: Sendable {
    let office: Office
    let administrator: Principal
    let clerk: Principal
    package let implementer: Principal
    let tray: DemoTray

    static let staff: [(role: Role, name: String, mail: String)] = [
        (.humanResources, "人事 春子", "jinji@example.jp"), (.clerk, "実施 夏美", "jimu@example.jp"),
        (.implementer, "海野 凪", "sangyoi@example.jp"), (.lineManager, "部長 秋男", "bucho@example.jp"),
    ]
    static let administratorMail = "kanri@example.jp"

    func account(_ principal: Principal) -> AccountID {
        if case .account(let id) = principal { id } else { AccountID(rawValue: 0) }
    }

    /// Opens the link of the newest mail, answers, sends, and chooses the secret where none is kept yet.
    func answer(_ n: Int, year: Int) async throws {
        guard let link = tray.secret(to: DemoCompany.mail(n)) else { return }
        let session = try await office.open(link)
        guard let who = try await office.principal(of: session), case .link(let invitation, _) = who else {
            return
        }
        var pen = DemoAnswers(seed: n &* 7919 &+ year)
        let receipt = try await office.send(
            pen.sheet(of: try Instrument.load(.bjsq57)), of: invitation, as: who, session: session)
        if receipt.canChooseSecret {
            try await office.chooseSecret(DemoCompany.ownSecret, for: invitation, as: who, session: session)
        }
    }
}

extension Demonstration {
    /// The company, its roster and its staff; everybody sets a password by the link of their mail.
    package func cast(roster file: [UInt8] = DemoCompany.roster()) async throws -> DemoCast {
        let office = try await offices.makeCompany(DemoCompany.name)
        let administrator = Principal.account(
            try await office.makeAdministrator(name: "管理 冬樹", mail: DemoCast.administratorMail))
        try await office.sendPasswordLink(to: account(administrator), as: administrator)
        let plan = try await office.checkRoster(file, as: administrator)
        try await office.importRoster(file, shown: plan.digest, as: administrator)
        var people: [Role: Principal] = [:]
        for (role, name, mail) in DemoCast.staff {
            let department = role == .lineManager ? try await department("営業本部", office, administrator) : nil
            let id = try await office.createAccount(
                name: name, mail: mail, role: role, department: department, as: administrator)
            if role == .implementer {
                try await office.recordQualification(
                    .physician, trainingDay: nil, proof: "医籍登録番号 第000000号", of: id, as: administrator)
            }
            if role.isHealthSide { try await office.attest(as: .account(id)) }
            people[role] = .account(id)
        }
        while try await office.deliverMail() > 0 {}
        for mail in DemoCast.staff.map(\.mail) + [DemoCast.administratorMail] {
            guard let link = tray.secret(to: mail) else { continue }
            try await office.setPassword(DemoCompany.staffPassword, by: link)
        }
        return DemoCast(
            office: office, administrator: administrator, clerk: people[.clerk] ?? .visitor,
            implementer: people[.implementer] ?? .visitor, tray: tray)
    }

    private func account(_ principal: Principal) -> AccountID {
        if case .account(let id) = principal { id } else { AccountID(rawValue: 0) }
    }

    private func department(
        _ name: String, _ office: Office, _ who: Principal
    ) async throws -> DepartmentID? {
        try await office.departments(as: who).departments.first { $0.name == name }?.id
    }
}

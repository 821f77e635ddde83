import Campaigns
import Hummingbird
import Operations

extension AnsweringRoutes {
    @Sendable func withdrawal(_ call: Call) async throws -> Response {
        let form = try await form(call)
        guard let receipt = form.receipt else { return .seeOther(call.paths.answers) }
        guard form.state == .open else { return .seeOther(call.paths.receipt) }
        return .page(
            WithdrawalPage(lastDay: form.campaign.lastDay, isSentHere: receipt.isSentHere).html(
                call.answeringFrame()))
    }

    /// Pressed twice is pressed once: the second finds the form open again.
    @Sendable func withdraw(_ call: Call, _ form: Form) async throws -> Response {
        let holder = try await reception.holder(call)
        do {
            try await holder.office.withdraw(
                holder.invitation, as: holder.principal, session: holder.secret, secret: form["secret"] ?? "")
            return .seeOther(call.paths.check)
        } catch Refusal.changedMeanwhile {
            return .seeOther(call.paths.check)
        } catch Refusal.notAnswering {
            return .seeOther(call.paths.receipt)
        } catch Refusal.wrongSecret {
            return try await again(.failed, call)
        } catch Refusal.tryLater(let seconds) {
            return try await again(.wait(seconds: seconds), call)
        }
    }

    private func again(_ problem: WithdrawalPage.Problem, _ call: Call) async throws -> Response {
        let page = WithdrawalPage(
            lastDay: try await form(call).campaign.lastDay, isSentHere: false, problem: problem)
        return .page(
            page.html(call.answeringFrame(here: call.paths.withdrawal)), status: .unprocessableContent)
    }
}

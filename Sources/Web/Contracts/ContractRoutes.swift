import Hummingbird
import Operations
import Organisation

struct ContractRoutes: Sendable {
    let reception: Reception

    func add(to routes: inout Routes) {
        let path = Paths.route
        let contract = Segment.variable("contract")
        routes.get(path.contract, .contractRead, handler: page)
        routes.post(path.contract, .contractChange, handler: enter)
        routes.post(path.contractNotice(of: contract), .contractChange, handler: tell)
        routes.post(path.contractWithdrawal(of: contract), .contractChange, handler: withdraw)
    }

    @Sendable private func page(_ call: Call) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        return try await show(room, done: call.query("done").flatMap(ContractPage.Done.init))
    }

    private func show(
        _ room: StaffRoom, done: ContractPage.Done? = nil, refusal: String? = nil,
        values: [String: String] = [:], errors: [FieldError] = []
    ) async throws -> Response {
        let page = ContractPage(
            book: try await room.office.contracts(as: room.principal),
            mayChange: room.viewer.may(.contractChange), done: done, refusal: refusal, values: values,
            errors: errors)
        return .page(
            page.html(room.frame(.contract, here: room.call.paths.contract)),
            status: refusal == nil && errors.isEmpty ? .ok : .unprocessableContent)
    }

    @Sendable private func enter(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let texts = Texts.of(call.language).desk.contracts.form
        let reader = ContractReader(form: form, texts: texts)
        do {
            // Asked before the fields are read: whoever may not enter anything is not told what is wrong with it.
            guard let read = reader.entry else {
                _ = try await room.office.contractsToChange(as: room.principal)
                return try await show(room, values: reader.values, errors: reader.errors)
            }
            try await room.office.enterContract(
                read.offer, from: read.from, until: read.until, renewalMonths: read.renewal,
                notice: read.notice, as: room.principal)
            return done(.entered, call)
        } catch let fault as ContractFault {
            let error = FieldError(field: fault.field, message: texts.fault(fault))
            return try await show(room, values: reader.values, errors: [error])
        }
    }

    @Sendable private func tell(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let id: ContractID = try call.id("contract")
        let field = ContractPage.toldOn(id)
        let texts = Texts.of(call.language).desk.contracts.form
        let values = [field: form.trimmed(field)]
        do {
            guard let day = Day(text: form.trimmed(field)) else {
                _ = try await room.office.contractsToChange(as: room.principal)
                return try await show(
                    room, values: values, errors: [FieldError(field: field, message: texts.dayMissing)])
            }
            try await room.office.giveNotice(of: id, toldOn: day, as: room.principal)
            return done(.told, call)
        } catch ContractFault.alreadyEnding {
            return try await show(room, refusal: texts.fault(.alreadyEnding))
        } catch let fault as ContractFault {
            return try await show(
                room, values: values, errors: [FieldError(field: field, message: texts.fault(fault))])
        }
    }

    @Sendable private func withdraw(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        do {
            try await room.office.withdrawContract(try call.id("contract"), as: room.principal)
            return done(.withdrawn, call)
        } catch let fault as ContractFault {
            return try await show(
                room, refusal: Texts.of(call.language).desk.contracts.form.fault(fault))
        }
    }

    private func done(_ done: ContractPage.Done, _ call: Call) -> Response {
        .seeOther(call.paths.contract + "?done=\(done.rawValue)")
    }
}

extension ContractFault {
    /// The field of the form that it is about.
    fileprivate var field: String {
        switch self {
        case .untilNotMonthEnd, .untilBeforeFrom: "until"
        case .renewalOutOfRange: "renewal"
        case .lineTaken: "offer"
        default: "from"
        }
    }
}

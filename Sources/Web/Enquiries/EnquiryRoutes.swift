import Campaigns
import Hummingbird
import Operations
import Organisation

/// Asking, and reading the answer: for anybody, signed in or not.
struct EnquiryRoutes: Sendable {
    let reception: Reception

    func add(to routes: inout Routes) {
        let path = Paths.route
        routes.get(path.newEnquiry, .pageOpen, handler: form)
        routes.post(path.newEnquiry, .enquirySend, limit: 1 << 16, handler: send)
        routes.get(path.enquiryAnswer, .pageOpen, handler: ask)
        routes.post(path.enquiryAnswer, .enquiryLookUp, limit: 1 << 14, handler: lookUp)
    }

    @Sendable private func form(_ call: Call) async throws -> Response {
        _ = try await reception.office(call)
        return .page(NewEnquiryPage(once: call.site.newSecret()).html(call.frame()))
    }

    @Sendable private func send(_ call: Call, _ form: Form) async throws -> Response {
        let office = try await reception.office(call)
        let reader = EnquiryReader(form: form, texts: Texts.of(call.language).desk.enquiries)
        let once = Secret(text: form.trimmed("once"))
        guard let read = reader.entry, let once else {
            return again(reader, reader.errors, once?.text, call)
        }
        do {
            let receipt = try await office.sendEnquiry(
                read.kind, read.text, name: form.trimmed("name"), mail: form.trimmed("mail"),
                language: call.language, once: once, from: await source(call))
            let page = EnquiryReceiptPage(receipt: receipt, hasMail: !form.trimmed("mail").isEmpty)
            return .page(page.html(call.frame(here: call.paths.newEnquiry)))
        } catch Refusal.badField(let field) {
            return again(reader, [reader.error(field)], once.text, call)
        } catch Refusal.tryLater(let seconds) {
            let page = NewEnquiryPage(
                once: once.text, values: reader.values, waitMinutes: (seconds + 59) / 60)
            return .page(page.html(call.frame(here: call.paths.newEnquiry)), status: .tooManyRequests)
        }
    }

    private func again(
        _ reader: EnquiryReader, _ errors: [FieldError], _ once: String?, _ call: Call
    ) -> Response {
        let page = NewEnquiryPage(
            once: once ?? call.site.newSecret(), values: reader.values, errors: errors)
        return .page(
            page.html(call.frame(here: call.paths.newEnquiry)), status: .unprocessableContent)
    }

    /// Whether somebody is signed in at this company; not who.
    private func source(_ call: Call) async -> EnquirySource {
        let isStaff = (try? await reception.staff(call)) != nil
        let isPerson = (try? await reception.person(call)) != nil
        let isHolder = (try? await reception.holder(call)) != nil
        return isStaff || isPerson || isHolder ? .signedIn : .open
    }

    @Sendable private func ask(_ call: Call) async throws -> Response {
        _ = try await reception.office(call)
        return .page(EnquiryAnswerPage(number: call.query("number") ?? "").html(call.frame()))
    }

    @Sendable private func lookUp(_ call: Call, _ form: Form) async throws -> Response {
        let office = try await reception.office(call)
        let frame = call.frame(here: call.paths.enquiryAnswer)
        do {
            let found = try await office.lookUpEnquiry(
                number: form.trimmed("number"), word: form.trimmed("word"))
            return .page(EnquiryAnswerPage(found: found).html(frame))
        } catch Refusal.linkUnknown {
            let page = EnquiryAnswerPage(number: form.trimmed("number"), isUnknown: true)
            return .page(page.html(frame), status: .unprocessableContent)
        }
    }
}

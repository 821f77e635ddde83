package import Campaigns
package import Organisation
import Storage

extension Office {
    /// Enters what somebody of a batch wrote on the paper form: the same rules, rows and employer's copy as on screen. The
    /// day on which it reached the clerk counts for the window and for the delivery (L-12, L-15). What it came to is not
    /// told back: a request becomes an interview or a consultation by the judgement alone.
    package func enterForm(
        _ form: ConsentForm, ofNumber number: String, in id: BatchID, as who: Principal, request: Int = 0
    ) async throws {
        let company = companyName
        // For every form, as on screen.
        let campaign = try await door.perform(.deliveryRead, as: who, on: .batch(id)) { db, _ in
            try db.implementation(try db.batch(id).implementation).campaign.id
        }
        try await tenant.ensureKeys([.employer(campaign)])
        try await door.perform(.consentEnter, as: who, on: .batch(id), request: request) { db, permit in
            let batch = try db.batch(id)
            guard let releasedAt = batch.releasedAt else { throw DeliveryRefusal.notReleased }
            let moment = try form.moment(releasedAt: releasedAt, now: permit.at)
            let order = try db.deliveryOrder(at: batch.implementation, permit)
            guard let sheet = order.person(number, in: id)?.sheet else { throw DeliveryRefusal.nobody }
            for ask in form.asks {
                var room = try ConsentRoom(db, form: sheet, releasedAt, permit)
                try db.take(ask, ConsentText.current.version, in: &room, at: moment, company, permit)
            }
            try db.recordForm(of: sheet, receivedOn: form.receivedOn, under: permit)
            try db.recordAct(of: sheet, under: permit, request: request)
        }
    }
}

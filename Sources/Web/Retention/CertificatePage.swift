import Campaigns
import HTML
import Organisation

/// The proof of one deletion, to be printed: counts, a digest and the rule; nothing of what it was (L-32).
struct CertificatePage: Sendable {
    let certificate: PurgeCertificate
    let campaigns: [CampaignID: String]
    let company: String

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.desk.retention
        let own = texts.certificate
        return frame.page(
            own.heading, styles: [.staff], back: (texts.menu, frame.paths.retention)
        ) {
            if certificate.proof == nil { notice(.warning) { p { own.running } } }
            facts(
                [
                    (own.company, .text(company)), (own.number, .text("\(certificate.id.rawValue)")),
                    (texts.unit, .text(texts.subject(certificate.unit.subject, campaigns))),
                    (texts.kind, .text(texts.dataClass(certificate.unit.dataClass))),
                    (texts.count, .text("\(certificate.unit.count)")),
                    (texts.from, .text(certificate.unit.from.words(frame.language))),
                    (texts.lastDay, .text(certificate.lastDay.words(frame.language))),
                    (texts.begunAt, .text(certificate.begunAt.words(frame.language))),
                ] + proof(frame) + [(own.rule, .text(certificate.rule))])
            p { own.digestLead }
        }
    }

    private func proof(_ frame: Frame) -> [(String, HTML)] {
        let own = frame.texts.desk.retention.certificate
        guard let proof = certificate.proof else { return [] }
        let digest = proof.digest.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        return [
            (own.doneAt, .text(proof.at.words(frame.language))), (own.rows, .text("\(proof.rows)")),
            (own.keys, .text("\(certificate.keys)")), (own.digest, code { digest }),
            (
                own.backups,
                .text(
                    certificate.effectiveInBackupsOn.map { own.backupsFrom($0.words(frame.language)) }
                        ?? own.backupsRows)
            ),
        ]
    }
}

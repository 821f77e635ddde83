import ArgumentParser
import Foundation
import Operations
import Organisation

extension TenantCommand {
    /// Shows what would be deleted; deletes only with `--delete` and the company's name, typed or given.
    struct Delete: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "会社を消す（何も付けなければ、消すものを示すだけ）/ delete a company (shows only, unless told)",
            discussion: """
                --delete を付けると、会社名の入力を求めてから消します。端末でないときは --name が要ります。
                With --delete it asks for the company's name first; where there is no terminal, give --name.
                """)

        @Argument(help: "会社のことば / the company's word") var slug: String
        @Flag(name: .customLong("delete"), help: "ほんとうに消す / really delete") var really = false
        @Option(help: "確認のための会社名 / the company's name, to confirm") var name: String?
        @OptionGroup var options: ServeOptions

        func run() async throws {
            try await options.withProvider(existing: true) { provider in
                let all = try await provider.companies(as: .commandLine)
                guard let company = all.first(where: { $0.slug == slug }) else {
                    try await absent(provider)
                    return
                }
                Announcement.say(company.line)
                Announcement.say(Self.meaning)
                guard really else {
                    Announcement.say("まだ何も消していません。消すには --delete / nothing was deleted; to delete: --delete")
                    return
                }
                guard let typed = name ?? ask(), typed == company.name else {
                    Announcement.fail("会社名がちがいます。何も消していません / the name differs, nothing was deleted")
                    throw ExitCode(2)
                }
                try await provider.deleteCompany(company.id, typed: typed, as: .commandLine)
                Announcement.say("消しました / deleted: \(slug)")
            }
        }

        private func absent(_ provider: ProviderOffice) async throws {
            if try await provider.departedSlugs(as: .commandLine).contains(slug) {
                Announcement.say("もう消えています。何もしませんでした / deleted already, nothing was done: \(slug)")
                return
            }
            Announcement.fail("この会社のことばはありません / no company has this word: \(slug)")
            throw ExitCode(2)
        }

        private func ask() -> String? {
            Announcement.say("消すには会社名を入力してください / to delete, type the company's name:")
            return readLine(strippingNewline: true)
        }

        private static let meaning = """
            消すと、この会社のデータを読む鍵がなくなり、だれにも二度と読めません（控えも最長35日のあとは同じです）。
            法令で5年間の保存が必要な記録は、先に会社か次の実施者へ引き渡してください。
            Deleting destroys the keys: nobody can ever read these data again, nor any backup after at most 35 days.
            Hand over the records that the law wants kept for five years before.
            """
    }
}

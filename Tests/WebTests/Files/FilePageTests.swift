import Campaigns
import Foundation
import HTML
import HTTPTypes
import Organisation
import TestSupport
import Testing

@testable import Operations
@testable import Web

@Suite struct `The pages of files` {
    /// Posts the upload form as a browser does.
    private static func upload(
        _ bytes: [UInt8], _ secret: String, named name: String, _ browser: Browser, _ world: World
    ) async throws -> Browser.Answer {
        let fields = [(FormToken.fieldName, World.formToken), ("secret", secret)].map { field in
            "--xYz\r\nContent-Disposition: form-data; name=\"\(field.0)\"\r\n\r\n\(field.1)\r\n"
        }.joined()
        let file =
            "--xYz\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\(name)\"\r\n"
            + "Content-Type: application/octet-stream\r\n\r\n"
        let body = Array((fields + file).utf8) + bytes + Array("\r\n--xYz--\r\n".utf8)
        return try await browser.send(
            .post, world.paths.uploads,
            [
                .contentType: "multipart/form-data; boundary=xYz", .secFetchSite: "same-origin",
                .origin: "null",
            ],
            body)
    }

    // S1-39, RE-12: asked for, sent by somebody without an account, opened by who may, once and for its time.
    @Test(arguments: Engine.all) func `ask, take once, and give under a neutral name`(engine: Engine)
        async throws
    {
        try await withWorld(engine) { world in
            let staff = try await world.browser(.implementer)
            let asked = try await staff.post(
                world.paths.files,
                [(FormToken.fieldName, World.formToken), ("text", "同意書をお送りください"), ("days", "7")])
            #expect(asked.status == 200)
            let mark = try #require(asked.text.firstRange(of: "/u/" + world.slug))
            let secret = String(asked.text[mark.upperBound...].prefix(Paths.secretLength))
            let visitor = try await world.browser(.visitor)
            let page = try await visitor.get(world.paths.uploadLink(secret: secret))
            #expect(page.status == 200 && page.text.contains("同意書をお送りください"))
            let wrong = try await Self.upload(Array("MZ".utf8), secret, named: "a.exe", visitor, world)
            #expect(wrong.status == 422 && wrong.text.contains("PDF、PNG、JPEGのどれか"))
            let sent = try await Self.upload(World.pdf, secret, named: "山田太郎.pdf", visitor, world)
            #expect(sent.status == 200 && sent.text.contains("送りました"))
            for again in [
                try await Self.upload(World.pdf, secret, named: "b.pdf", visitor, world),
                try await visitor.get(world.paths.uploadLink(secret: secret)),
            ] { #expect(again.status == 404) }
            let list = try await staff.get(world.paths.files)
            #expect(list.text.contains("山田太郎.pdf"))
            let id = try #require(
                try await world.company.office.sharedFiles(as: world.company.implementer).first
            ).file.id
            let file = try await staff.get(world.paths.file(.id(id)))
            #expect(file.body == World.pdf && file.headers[.contentType] == "application/pdf")
            #expect(file.headers[.contentDisposition] == "attachment; filename=\"file-\(id.rawValue).pdf\"")
            #expect(file.headers[.cacheControl] == "no-store")
            let other = try await world.browser(.administrator).get(world.paths.file(.id(id)))
            #expect(other.status == 404)
        }
    }

    @Test(arguments: Language.allCases) func `pass the page check`(language: Language) throws {
        let now = FixedClock().now
        let received = SharedFile.Received(
            name: "a.pdf", kind: .pdf, size: 10_000, at: now, lastDay: now.day.adding(days: 7))
        let files = [received, nil].enumerated().map { index, received in
            (
                file: SharedFile(
                    id: FileID(rawValue: index + 1), title: "診断書", keepDays: 7, expiresAt: now, askedAt: now,
                    author: AccountID(rawValue: 1), received: received), asker: "医師"
            )
        }
        let link = "http://127.0.0.1/u/x"
        let errors = [FieldError(field: "text", message: "x"), FieldError(field: "days", message: "y")]
        for page in [
            FilesPage(files: files, today: now.day, link: link),
            FilesPage(files: [], today: now.day, errors: errors),
        ] { #expect(PageCheck(page.html(.sample(language))).mistakes == []) }
        for page in [
            UploadPage(secret: "x", request: files[1].file),
            UploadPage(secret: "x", request: files[1].file, fault: .strangeKind),
            UploadPage(secret: "x", request: files[0].file, isDone: true),
        ] { #expect(PageCheck(page.html(.sample(language))).mistakes == []) }
    }
}

import Organisation
import Testing

@testable import Web

@Suite struct `The routes` {
    @Test func `keep what was registered`() {
        let rows = sampleRoutes().rows
        #expect(rows.contains(Routes.Row(method: "GET", path: "/t/:slug/sign-in", function: .pageOpen)))
        #expect(rows.contains(Routes.Row(method: "POST", path: "/t/:slug/sign-in", function: .sessionSignIn)))
    }

    @Test func `never change anything on GET`() {
        for row in sampleRoutes().rows where row.method == "GET" {
            #expect(!row.function.changes, "\(row.path)")
        }
    }
}

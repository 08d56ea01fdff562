import HTTPTypes
import Testing

@testable import WebServer

@Suite struct EmbedTests {
    @Test func `only a part may be framed by other sites, and neither a file nor a missing page`() async throws {
        let staff = try await StaffDesk.make()
        for (path, isPart) in [
            ("/badda-in/utlysningar", true), ("/en/embed/idea", true), ("/badda-in", false), ("/embed.js", false),
            ("/badda-in/okant", false), ("/datasets/rules.csv", false), ("/oppna-data", false),
        ] {
            let policy = try #require(try await staff.ask(path).headers[.contentSecurityPolicy])
            #expect(policy.contains("frame-ancestors 'none'") == !isPart, "\(path)")
            #expect(policy.contains("frame-ancestors 'self' https://www.katrineholm.se") == isPart, "\(path)")
        }
    }
}

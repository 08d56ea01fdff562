import Foundation
import Testing

/// `utblick watches` with a real SMTP server and a sender that is killed.
struct WatchDeliveryTests {
    private static let tests = UtblickProgram.root.appending(path: "Tests")

    /// `Tests/Watches/kill_deliveries.py --kills 50` is the whole of it; docs/watches.md has its figures.
    @Test func `every follower is told of every change once, by events and by messages, though the sender is killed`() async throws {
        let outcome = try await UtblickProgram.run(
            [
                Self.tests.appending(path: "Watches/kill_deliveries.py").path, "--program", UtblickProgram.executable.path, "--kills", "5",
                "--followers", "10",
            ], of: Self.tests.appending(path: "MailTests/python"), limit: .seconds(400))
        #expect(outcome.status == 0, "\(outcome.output) \(outcome.errors)")
        let counts = try JSONDecoder().decode([String: Int].self, from: Data(outcome.output.utf8))
        #expect(counts["kills"] == 5)
        #expect((counts["toldOnce"] ?? 0) >= 20 && counts["toldOnce"] == counts["events"])
        #expect(counts["toldTwice"] == 0 && counts["neverTold"] == 0 && counts["unexpected"] == 0)
    }

    @Test func `numbers hold no address, and letters need a mail server and the site's address`() async throws {
        let data = try await Desktop.preparedData()
        let numbers = try await UtblickProgram.run(["watches", "--data", data])
        #expect(numbers.status == 0 && numbers.output.contains("0 active") && !numbers.output.contains("@"), "\(numbers.errors)")
        let json = try await UtblickProgram.run(["watches", "numbers", "--format", "json", "--data", data])
        #expect(json.output.contains("\"eventsInNoLetter\" : 0"))
        let bare = try await UtblickProgram.run(["watches", "deliver", "--data", data])
        #expect(bare.status == 64 && bare.errors.contains("--mail-server"))
        let homeless = try await UtblickProgram.run(
            ["watches", "deliver", "--data", data, "--mail-server", "smtp://127.0.0.1:9", "--mail-from", "a@example.se"])
        #expect(homeless.status == 64 && homeless.errors.contains("--origin"))
        let site = try await UtblickProgram.run(
            ["serve", "--data", data, "--port", "1", "--mail-server", "smtp://127.0.0.1:9", "--mail-from", "a@example.se"])
        #expect(site.status == 64 && site.errors.contains("--origin: say where the site is read"), "\(site.errors)")
    }
}

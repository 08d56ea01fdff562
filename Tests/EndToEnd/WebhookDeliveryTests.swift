import Foundation
import TestSupport
import Testing

/// Webhooks from `utblick webhook add` to a receiver of Python's that answers, fails, hangs and wants no more, with real imports between.
struct WebhookDeliveryTests {
    private static let scripts = UtblickProgram.root.appending(path: "Tests/Webhooks")

    private struct Received: Decodable {
        let path: String
        let body: String
        let headers: [String: String]

        var type: String { String(body.firstMatch(of: /"type":"([a-z.]+)"/)?.1 ?? "") }
        var call: String { String(body.firstMatch(of: /"identifier":"([^"]+)"/)?.1 ?? "") }
        var message: String { headers["webhook-id"] ?? "" }
    }

    private struct Entry: Decodable {
        let type: String
        let state: String
        let attempts: Int
        let status: Int?
        let fault: String?
    }

    /// A table of calls with these identities, all closing on a day.
    private static func table(_ names: [String], closing day: String) throws -> String {
        let rows = names.map { "\($0);\($0) namn;life_2021_2027;\(day);https://www.example.eu/\($0)" }
        return try Desktop.file("calls-\(UUID().uuidString).csv", "Id;Namn;Program;Stänger;Länk\n" + rows.joined(separator: "\n") + "\n")
    }

    private static func received(by receiver: PythonServer) async throws -> [Received] {
        try JSONDecoder().decode([Received].self, from: Data(try await ServedProgram.body(of: receiver.address + "/received").text.utf8))
    }

    private static func copyOfData() async throws -> String {
        let copy = Desktop.folder.appending(path: "hooks-\(UUID().uuidString)")
        try FileManager.default.copyItem(at: URL(filePath: try await Desktop.preparedData()), to: copy)
        return copy.path
    }

    /// What a command prints when all goes well.
    private static func run(_ arguments: String..., data: String) async throws -> String {
        let outcome = try await UtblickProgram.run(
            arguments + ["--data", data], settings: ["UTBLICK_WEBHOOK_HOSTS": "127.0.0.1", "UTBLICK_ORIGIN": "https://utblick.example.se"])
        #expect(outcome.status == 0, "\(arguments): \(outcome.errors)")
        return outcome.output
    }

    private static func log(_ id: Int, data: String) async throws -> [Entry] {
        let text = try await run("webhook", "log", String(id), "--format", "json", data: data)
        return try JSONDecoder().decode([Entry].self, from: Data(text.utf8))
    }

    @Test func `what imports change arrives signed, once, and again where the receiver failed, until it wants no more`() async throws {
        let receiver = try PythonServer.webhookReceiver()
        defer { receiver.stop() }
        let data = try await Self.copyOfData()
        let added = try await Self.run("webhook", "add", receiver.address + "/by/a", "--note", "Prov", data: data)
        let secret = try #require(added.split(separator: "\n").last.map(String.init))
        #expect(secret.hasPrefix("whsec_"))
        _ = try await Self.run("webhook", "add", receiver.address + "/by/none", "--search", "finnsinteordet", data: data)
        _ = try await Self.run("import", "table", "--from", Self.table(["a", "b"], closing: "2027-05-01"), data: data)
        let served = try await ServedProgram(
            data: data, settings: ["UTBLICK_WEBHOOK_HOSTS": "127.0.0.1", "UTBLICK_ORIGIN": "https://utblick.example.se"])
        defer { served.stop() }
        try await served.until { try await Self.received(by: receiver).count >= 2 }
        _ = try await ServedProgram.body(of: receiver.address + "/be/a/once")
        _ = try await Self.run("import", "table", "--from", Self.table(["a", "b"], closing: "2027-06-01"), data: data)
        // One attempt fails, whenever it comes, and every other is taken.
        try await served.until {
            let log = try await Self.log(1, data: data)
            return log.count == 4 && log.allSatisfy { $0.state == "delivered" }
        }

        let all = try await Self.received(by: receiver)
        #expect(all.allSatisfy { $0.path == "/by/a" })
        #expect(Set(all.map { "\($0.call) \($0.type)" }) == ["a call.appeared", "b call.appeared", "a call.changed", "b call.changed"])
        #expect(Set(all.map(\.message)).count == 4 && all.count == 5, "the same message again, and no other")
        #expect(all.contains { $0.body.contains("\"before\":[{\"instant\":\"2027-05-01") && $0.body.contains("/en/calls/") })
        let verified = try await UtblickProgram.run(
            [
                Self.scripts.appending(path: "verify_deliveries.py").path, UtblickProgram.root.appending(path: "docs/webhooks.md").path,
                secret,
            ], of: Self.scripts.appending(path: "python"),
            input: Data(try await ServedProgram.body(of: receiver.address + "/received").text.utf8))
        #expect(verified.status == 0 && verified.output == "\(all.count)\n", "\(verified.errors)")
        let metrics = try await Metrics(at: served.metricsAddress)
        #expect(metrics.value("utblick_webhooks") == 2 && metrics.value("utblick_webhook_deliveries_waiting") == 0)
        #expect(metrics.value("utblick_webhook_attempts_total", ["outcome": "delivered"]) == 4)
        #expect(metrics.value("utblick_webhook_attempts_total", ["outcome": "failed"]) == 1)

        _ = try await ServedProgram.body(of: receiver.address + "/be/a/gone")
        _ = try await Self.run("import", "table", "--from", Self.table(["a", "b"], closing: "2027-07-01"), data: data)
        try await served.until { try await Self.run("webhook", "list", data: data).contains("off (gone)") }
        #expect(try await Set(Self.log(1, data: data).prefix(2).map(\.state)) == ["failed", "dropped"])
        #expect(try await Metrics.figure("utblick_webhooks_shut_off", at: served.metricsAddress) == 1)
        // No secret and no address of the receiver in the program's own log.
        #expect(!served.log.contains("whsec") && !served.log.contains("/by/a"))
    }

    @Test func `a server that is killed while it sends loses nothing, and nothing comes as another message`() async throws {
        let receiver = try PythonServer.webhookReceiver()
        defer { receiver.stop() }
        let data = try await Self.copyOfData()
        _ = try await Self.run("webhook", "add", receiver.address + "/slow", data: data)
        let names = (1...12).map { "k\($0)" }
        _ = try await Self.run("import", "table", "--from", Self.table(names, closing: "2027-05-01"), data: data)
        let settings = ["UTBLICK_WEBHOOK_HOSTS": "127.0.0.1"]
        let first = try await ServedProgram(data: data, settings: settings)
        try await first.until { try await Self.received(by: receiver).count >= 3 }
        first.stop()
        // Two at once: each delivery is claimed by one of them, and comes in order.
        let others = [try await ServedProgram(data: data, settings: settings), try await ServedProgram(data: data, settings: settings)]
        defer { for other in others { other.stop() } }
        try await others[0].until { try await Self.log(1, data: data).allSatisfy { $0.state == "delivered" } }
        let all = try await Self.received(by: receiver)
        #expect(Set(all.map(\.call)) == Set(names) && Set(all.map(\.message)).count == 12)
        #expect(all.count <= 13, "only the one under way when it was killed may come twice")
        var firstTimes: [String] = []
        for request in all where !firstTimes.contains(request.call) { firstTimes.append(request.call) }
        #expect(firstTimes == firstTimes.sorted { (Int($0.dropFirst()) ?? 0) < (Int($1.dropFirst()) ?? 0) })
    }

    @Test func `what commands are given wrong is said, and nothing goes into closed networks`() async throws {
        let data = try await Desktop.preparedData()
        for (address, word) in [
            ("http://example.se/", "https"), ("https://127.0.0.1/x", "--webhook-hosts"), ("https://u:p@example.se/", "user"),
            ("x", "address"),
        ] {
            let refused = try await UtblickProgram.run(["webhook", "add", address, "--data", data])
            #expect(refused.status == 65 && refused.errors.contains(word) && refused.output.isEmpty, "\(address): \(refused.errors)")
        }
        for (arguments, option) in [
            (["webhook", "add", "https://example.se/", "--status", "x"], "--status"),
            (["webhook", "add", "https://example.se/", "--remind", "8"], "--remind"), (["webhook", "remove", "1"], "--yes"),
            (["webhook", "list", "--webhook-hosts", "a"], "--webhook-hosts"), (["webhook", "log", "1", "--limit", "0"], "--limit"),
            (["webhook", "deliver"], "--origin"), (["webhook", "deliver", "--lease", "0"], "--lease"),
            (["serve", "--webhook-ca-file", "/nowhere"], "--webhook-ca-file"),
            (["serve", "--webhook-hosts", "https://x"], "--webhook-hosts"),
            (["serve", "--webhook-hosts", "[::1],hooks:8443"], "hooks:8443 is not"),
            (["webhook", "deliver", "--origin", "https://utblick.example.se", "--webhook-hosts", "[::1]:80"], "without a port"),
        ] {
            let refused = try await UtblickProgram.run(arguments + ["--data", data])
            #expect(refused.status == 64 && refused.errors.contains(option), "\(arguments): \(refused.errors)")
        }
        for command in ["log", "switch"] {
            let missing = try await UtblickProgram.run(["webhook", command, "999", "--data", data] + (command == "switch" ? ["--on"] : []))
            #expect(missing.status == 65 && missing.errors.contains("no webhook 999"))
        }
        #expect(try await Self.run("webhook", data: data) == "No system follows the calls.\n")
    }
}

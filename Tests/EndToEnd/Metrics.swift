import Foundation

/// What a served program's `/metrics` says, read by Prometheus's own parser.
struct Metrics {
    struct Sample: Decodable {
        let name: String
        let labels: [String: String]
        let value: Double
    }

    struct Unreadable: Error {
        let errors: String
    }

    let text: String
    let samples: [Sample]

    init(at address: String) async throws {
        text = try await Self.text(at: address)
        let reader = UtblickProgram.root.appending(path: "Tests/MailTests/python")
        let script = UtblickProgram.root.appending(path: "Tests/EndToEnd/read_metrics.py").path
        let outcome = try await UtblickProgram.run([script], of: reader, input: Data(text.utf8))
        guard outcome.status == 0 else { throw Unreadable(errors: outcome.errors) }
        samples = try JSONDecoder().decode([Sample].self, from: Data(outcome.output.utf8))
    }

    /// The one figure of that name with such labels.
    func value(_ name: String, _ labels: [String: String] = [:]) -> Double? {
        let found = samples.filter { sample in sample.name == name && labels.allSatisfy { sample.labels[$0] == $1 } }
        return found.count == 1 ? found[0].value : nil
    }

    /// A figure without labels, read straight from the text; for asking again and again.
    static func figure(_ name: String, at address: String) async throws -> Double? {
        let line = try await text(at: address).split(separator: "\n").first { $0.hasPrefix(name + " ") }
        return line.flatMap { Double($0.dropFirst(name.count + 1)) }
    }

    private static func text(at address: String) async throws -> String {
        try await ServedProgram.body(of: address + "/metrics").text
    }
}

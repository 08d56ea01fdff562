import Foundation
import Testing

/// `utblick check`: the catalogue as it is, and copies with something wrong.
struct CheckTests {
    @Test func `the catalogue is in order`() async throws {
        let outcome = try await UtblickProgram.run(["check"])
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("59 programmes"))
        #expect(outcome.output.contains("3 networks"))
        #expect(outcome.output.contains("0 errors"))
    }

    @Test func `the coverage of rules shows what is stated, what is not and what is in conflict`() async throws {
        let outcome = try await UtblickProgram.run(["check", "--coverage"])
        #expect(outcome.status == 0)
        let lines = outcome.output.split(separator: "\n")
        #expect(lines.first == "! conflicting   x stated   / under some actions   . absent")
        func marks(_ name: String) -> [Substring] {
            lines.first { $0.hasPrefix(name + " ") }?.split(separator: " ").dropFirst().map { $0 } ?? []
        }
        let kinds = marks("programme")
        #expect(kinds.prefix(5) == ["who", "seat", "activ", "benef", "partn"])
        let centralBaltic = Dictionary(uniqueKeysWithValues: zip(kinds, marks("central_baltic_2021_2027")))
        #expect(centralBaltic["who"] == "x" && centralBaltic["benef"] == "." && centralBaltic["budg"] == "!")
        #expect(Dictionary(uniqueKeysWithValues: zip(kinds, marks("erasmus_plus_2021_2027")))["grant"] == "/")
        #expect(lines.contains { $0.hasPrefix("! conflicting: ") } && lines.last?.contains("0 errors") == true)
    }

    /// A line of a file that is changed, and what the message must name.
    struct Fault: CustomTestStringConvertible {
        let name: String
        let file: String
        let from: String
        let to: String
        let names: String
        var testDescription: String { name }
    }

    @Test(arguments: [
        Fault(
            name: "unknown area", file: "programmes/eruf_oms_2021_2027.yaml", from: "SE12", to: "SE99X", names: "SE99X"),
        Fault(
            name: "missing source", file: "programmes/esf_plus_2021_2027.yaml", from: "source: esf-oms-calls", to: "source: no-such-source",
            names: "no-such-source"),
        Fault(
            name: "dead reference", file: "programmes/esf_plus_2021_2027.yaml", from: "succeeds: [esf_2014_2020]",
            to: "succeeds: [no_such_programme]", names: "no_such_programme"),
        Fault(name: "no YAML", file: "programmes/life_2021_2027.yaml", from: "name:", to: "name: [", names: "life_2021_2027.yaml"),
    ])
    func `a fault is named with file and line`(fault: Fault) async throws {
        var changed: Int?
        let copy = try Desktop.catalogue("catalogue-" + fault.name.replacingOccurrences(of: " ", with: "-")) { file, content in
            guard file == fault.file else { return content }
            var lines = String(decoding: content, as: UTF8.self).components(separatedBy: "\n")
            changed = lines.firstIndex { $0.contains(fault.from) && !$0.trimmingCharacters(in: .whitespaces).hasPrefix("#") }
            if let changed { lines[changed] = lines[changed].replacingOccurrences(of: fault.from, with: fault.to) }
            return Data(lines.joined(separator: "\n").utf8)
        }
        let index = try #require(changed)

        let outcome = try await UtblickProgram.run(["check", "--catalogue", copy.path])
        #expect(outcome.status == 65)
        let said = (outcome.output + outcome.errors).split(separator: "\n")
        #expect(said.contains { $0.contains(fault.file) && $0.contains(fault.names) }, "\(said.prefix(10))")
        let line = fault.name == "no YAML" ? ":" : ":\(index + 1)"
        #expect(said.contains { $0.contains(fault.file + line) }, "line \(index + 1) of \(said.prefix(10))")
    }

    @Test func `a fault never takes the answers down, and its programme says so`() async throws {
        let copy = try Desktop.catalogue("catalogue-with-a-fault") { file, content in
            guard file == "programmes/leader_sodermanland.yaml" else { return content }
            return Data(String(decoding: content, as: UTF8.self).replacing("kind: benefit", with: "kind: benifit").utf8)
        }
        let data = Desktop.folder.appending(path: "data-with-a-fault", directoryHint: .isDirectory)
        let outcome = try await UtblickProgram.run([
            "match", "Bygdegårdsföreningen vill rusta samlingslokalen på landsbygden med leaderstöd från Leader Södermanland", "--format",
            "json",
            "--catalogue", copy.path, "--data", data.path,
        ])
        #expect(outcome.status == 0)
        #expect(outcome.errors.contains("unknown kind of rule benifit"))
        let answer = try JSONDecoder().decode(MatchAnswer.self, from: Data(outcome.output.utf8))
        let match = try #require(answer.matches.first { $0.programme == "leader_sodermanland" })
        #expect(match.verdict != .met)
        #expect(match.rules.contains { $0.rule == "incomplete" && $0.verdict == .unknown })
    }

    @Test func `a folder without a catalogue`() async throws {
        let empty = Desktop.folder.appending(path: "empty", directoryHint: .isDirectory)
        try FileManager.default.createDirectory(at: empty, withIntermediateDirectories: true)
        let outcome = try await UtblickProgram.run(["check", "--catalogue", empty.path])
        #expect(outcome.status == 65)
        #expect((outcome.output + outcome.errors).contains("municipality.yaml"))
    }
}

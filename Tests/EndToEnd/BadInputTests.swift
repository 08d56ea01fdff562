import Foundation
import Testing

/// What cannot be answered: exit code 64 or 65, a message that says what to do, and nothing that looks like an answer.
struct BadInputTests {
    @Test(arguments: [
        (["--applicant", "martian"], "martian"), (["--on", "2026-02-30"], "2026-02-30"), (["--on", "tomorrow"], "tomorrow"),
        (["--currency", "DKK"], "DKK"), (["--limit", "0"], "--limit"), (["--limit", "-4"], "--limit"), (["--limit", "many"], "many"),
        (["--format", "xml"], "xml"), (["--language", "fi"], "fi"), (["--nonsense"], "--nonsense"),
        (["--catalogue", "no/such/folder"], "no/such/folder"), (["--file", "-"], "--file"),
    ])
    func `a command that is not understood`(arguments: [String], named: String) async throws {
        let outcome = try await UtblickProgram.run(["match", MatchTests.wetland] + arguments + ["--data", Desktop.preparedData()])
        #expect(outcome.status == 64)
        expectOnlyMessage(outcome, naming: named)
    }

    @Test func `no idea at all`() async throws {
        let outcome = try await UtblickProgram.match()
        #expect(outcome.status == 64)
        expectOnlyMessage(outcome, naming: "--file")
    }

    @Test(arguments: [
        (["--place", "Atlantis"], "Atlantis"), (["--place", "Kalix och Mu"], "Mu"), (["--partners", "FI,Narnia"], "Narnia"),
        (["--budget", "-3000000"], "-3000000"),
        (["--budget=-1"], "-1"), (["--budget", "0"], "0"), (["--budget", "plenty"], "plenty"),
    ])
    func `a part that cannot be used`(arguments: [String], named: String) async throws {
        let outcome = try await UtblickProgram.run(["match", MatchTests.wetland] + arguments + ["--data", Desktop.preparedData()])
        #expect([64, 65].contains(outcome.status))
        expectOnlyMessage(outcome, naming: named)
    }

    @Test(arguments: [
        ("", "Write a few sentences"), ("  \n\t ", "Write a few sentences"), ("🌱🚜💧", "no words"), ("123 456 !!", "no words"),
        ("Nous voulons ouvrir un lieu de rencontre où les femmes nouvellement arrivées apprennent la langue.", "French"),
        ("Queremos abrir un lugar de encuentro donde las mujeres recién llegadas aprenden el idioma con los empleadores.", "Spanish"),
    ])
    func `an idea that cannot be read`(idea: String, message: String) async throws {
        let outcome = try await UtblickProgram.match(idea)
        #expect(outcome.status == 65)
        expectOnlyMessage(outcome, naming: message)
    }

    @Test func `a megabyte of idea`() async throws {
        let text = String(String(repeating: "Våtmark och åker. ", count: 60_000).prefix(1_000_000))
        let file = try Desktop.file("megabyte.txt", text)
        let outcome = try await UtblickProgram.match("--file", file)
        #expect(outcome.status == 65)
        expectOnlyMessage(outcome, naming: "too long")
        #expect(outcome.errors.utf8.count < 1_000)
    }

    @Test func `bytes that are no text`() async throws {
        var generator = SystemRandomNumberGenerator()
        let noise = Data((0..<4_096).map { _ in UInt8.random(in: 0...255, using: &generator) })
        for bytes in [noise, Data([0x00, 0xFF, 0xFE, 0x00, 0x80, 0x01]), Data("våtmark".utf8.map { $0 ^ 0x80 })] {
            let outcome = try await UtblickProgram.match("--file", "-", input: bytes)
            #expect(outcome.status == 65)
            expectOnlyMessage(outcome, naming: "not text")
        }
    }

    @Test func `a file that is not there`() async throws {
        let outcome = try await UtblickProgram.match("--file", "no-such-idea.txt")
        #expect([64, 65].contains(outcome.status))
        expectOnlyMessage(outcome, naming: "no-such-idea.txt")
    }

    @Test func `the message is in Swedish where the machine speaks Swedish`() async throws {
        let outcome = try await UtblickProgram.match("🌱🚜💧", language: "sv_SE.UTF-8")
        #expect(outcome.status == 65)
        expectOnlyMessage(outcome, naming: "inga ord")
        let chosen = try await UtblickProgram.match("🌱🚜💧", "--language", "sv")
        expectOnlyMessage(chosen, naming: "inga ord")
    }

    @Test func `a data folder that cannot be made`() async throws {
        let file = try Desktop.file("in-the-way", "a file, not a folder")
        let outcome = try await UtblickProgram.run(["match", MatchTests.wetland, "--data", file + "/data"])
        #expect(outcome.status == 1)
        expectOnlyMessage(outcome, naming: "in-the-way")
    }

    @Test(arguments: [
        ["serve", "--port", "99999"], ["serve", "--port", "0"], ["import", "portal", "--from", "ftp://example.com"], ["nonsense"],
    ])
    func `other commands that are not understood`(arguments: [String]) async throws {
        let outcome = try await UtblickProgram.run(arguments, limit: .seconds(60))
        #expect(outcome.status == 64)
        expectOnlyMessage(outcome, naming: "rror")
    }

    private func expectOnlyMessage(_ outcome: UtblickProgram.Outcome, naming text: String) {
        #expect(outcome.output.isEmpty)
        #expect(outcome.errors.contains(text), "\(outcome.errors.prefix(400))")
        #expect(!outcome.errors.contains("Fatal error") && !outcome.errors.contains("DecodingError"))
    }
}

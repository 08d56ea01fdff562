import Foundation
import Testing

/// Commands that read for one desk, asked for another than the home desk.
struct DeskChoiceTests {
    private static let idea = "Vi vill rusta upp bygdegården och samlingslokalen i byn med bidrag till byalag"
    private static let call = "flen~table-bygd"

    /// A data folder with the desk `flen`, which has a call of its own that closes in 2099.
    private static let data = Task {
        let data = Desktop.folder.appending(path: "desk-choice").path
        let document = UtblickProgram.root.appending(path: "Tests/Browser/desks/flen.yaml").path
        let table = try Desktop.file(
            "desk-choice.csv",
            """
            Id;Namn;Namn på engelska;Program;Öppnar;Stänger;Länk;Beskrivning;Vem får söka
            bygd;Bidrag till byalag och bygdegårdar;Grants for village halls;leader_2023_2027;2026-01-01;2099-05-01;https://example.se/bidrag;\
            Pengar till föreningar som rustar upp bygdegårdar och samlingslokaler i byn.;föreningar

            """)
        let added = try await UtblickProgram.run(["desk", "add", "flen", "--folder", "flen", "--document", document, "--data", data])
        try #require(added.status == 0, "\(added.errors)")
        let imported = try await UtblickProgram.run(["import", "table", "--desk", "flen", "--from", table, "--data", data])
        try #require(imported.status == 0, "\(imported.errors)")
        return data
    }

    @Test func `an idea is answered with a desk's own calls at that desk alone`() async throws {
        let arguments = ["match", Self.idea, "--data", try await Self.data.value]
        let (own, home) = (try await UtblickProgram.run(arguments + ["--desk", "flen"]), try await UtblickProgram.run(arguments))
        #expect(own.status == 0 && own.output.contains("Bidrag till byalag och bygdegårdar"))
        #expect(home.status == 0 && !home.output.contains("Bidrag till byalag och bygdegårdar") && !home.output.isEmpty)
        let json = try await UtblickProgram.run(arguments + ["--desk", "flen", "--format", "json"])
        #expect(json.output.contains(Self.call))
    }

    @Test func `changes of a desk's own calls are told at that desk alone`() async throws {
        let arguments = ["changes", "--limit", "1000", "--data", try await Self.data.value]
        let (own, home) = (try await UtblickProgram.run(arguments + ["--desk", "flen"]), try await UtblickProgram.run(arguments))
        #expect(own.status == 0 && own.output.contains("Grants for village halls"))
        #expect(home.status == 0 && !home.output.contains("Grants for village halls"))
        let one = arguments + ["--call", Self.call]
        #expect(try await UtblickProgram.run(one + ["--desk", "flen"]).output.contains("Grants for village halls"))
        let elsewhere = try await UtblickProgram.run(one)
        #expect(elsewhere.status == 65 && elsewhere.errors.contains("There is no call"))
    }

    @Test(arguments: [["match", idea], ["changes"]])
    func `a desk that is not there is told of`(command: [String]) async throws {
        let outcome = try await UtblickProgram.run(command + ["--desk", "nobody", "--data", Self.data.value])
        #expect(outcome.status == 65 && outcome.output.isEmpty && outcome.errors.contains("there is no desk nobody"))
    }
}

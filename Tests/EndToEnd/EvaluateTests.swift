import Foundation
import Testing

/// `utblick evaluate` on collections made up here.
struct EvaluateTests {
    struct Row {
        let query: String
        let document: String
        let rank: Int
        let score: Double
    }

    private static let documents = """
        {"id":"D-WATER","title":"Restoring wetlands and rivers","keywords":["nutrients"],"text":"Wetlands hold back nutrients."}
        {"id":"D-SCHOOL","title_en":"Digital skills for teachers","text":"Schools and teachers learn about artificial intelligence."}
        {"id":"D-TRAIN","title":"Rail freight","callTitle":"Transport","destination":"Clean transport","text":"Night trains and freight."}

        """
    private static let queries = """
        {"id":"Q1","short":"våtmarker","long":"Vi vill anlägga våtmarker som tar upp näring"}
        {"id":"Q2","short":"lärare","long":"Utbildning av lärare i artificiell intelligens"}
        {"id":"Q3","short":"tåg","long":"Godståg och nattåg"}
        """

    @Test(arguments: ["short", "long"]) func `documents are ranked, plain and compressed alike`(field: String) async throws {
        let documents = try Desktop.file("documents-\(field).jsonl", Self.documents)
        let queries = try Desktop.file("queries-\(field).jsonl", Self.queries)
        let plain = try await ranked(documents, queries, field: field, name: "plain-\(field).tsv")
        for (query, document) in ["Q1": "D-WATER", "Q2": "D-SCHOOL", "Q3": "D-TRAIN"] {
            #expect(plain.first { $0.query == query && $0.rank == 1 }?.document == document, "\(query) \(plain)")
        }
        expectOrder(plain)
        let compressed = try await ranked(compress(documents), compress(queries), field: field, name: "compressed-\(field).tsv")
        #expect(compressed.map(\.document) == plain.map(\.document))
    }

    @Test func `no more documents a query than were asked for`() async throws {
        let documents = try Desktop.file(
            "documents-limit.jsonl", Self.documents.replacingOccurrences(of: "Wetlands hold", with: "Trains hold"))
        let queries = try Desktop.file("queries-limit.jsonl", Self.queries)
        let rows = try await ranked(documents, queries, field: "long", name: "limit.tsv", "--limit", "1")
        #expect(rows.count == Set(rows.map(\.query)).count)
    }

    @Test func `programmes are ranked for made-up ideas`() async throws {
        let ideas = try Desktop.file(
            "ideas.jsonl",
            """
            {"id":"I1","idea_sv":"Lantbrukaren vill gräva en våtmark på åkern","applicant_type":"farmer","place":"Katrineholm","countries":["SE"]}
            {"id":"I2","idea_sv":"Skolan vill att elever åker på utbyte","applicant_type":"school","place":"Katrineholm","countries":["SE","FI"]}
            {"id":"I3","idea_sv":"Företagare får lära hos en erfaren företagare utomlands","applicant_type":"young_entrepreneur"}
            """)
        let output = Desktop.folder.appending(path: "programmes.tsv").path
        let outcome = try await UtblickProgram.run(
            ["evaluate", "programmes", "--ideas", ideas, "--output", output, "--on", "2026-11-24", "--data", Desktop.preparedData()])
        #expect(outcome.status == 0, "\(outcome.errors)")
        let rows = try rows(of: output)
        expectOrder(rows)
        let expected = ["I1": "cap_plan_2023_2027", "I2": "erasmus_plus_2021_2027", "I3": "eye_2021_2027"]
        for (idea, programme) in expected {
            let first = rows.filter { $0.query == idea }.prefix(4).map(\.document)
            #expect(first.contains(programme), "\(idea): \(first)")
        }
        let catalogue = UtblickProgram.root.appending(path: "Catalogue/programmes")
        for programme in Set(rows.map(\.document)) {
            #expect(FileManager.default.fileExists(atPath: catalogue.appending(path: programme + ".yaml").path), "\(programme)")
        }
    }

    @Test(arguments: ["", "not json at all\n", "{\"id\":\"D1\"}\n<html>\n"])
    func `a collection that cannot be read is refused, and a missing one too`(content: String) async throws {
        let documents = try Desktop.file("broken-\(content.count).jsonl", content)
        let queries = try Desktop.file("queries-broken-\(content.count).jsonl", Self.queries)
        let output = Desktop.folder.appending(path: "broken-\(content.count).tsv").path
        let broken = try await UtblickProgram.run(
            ["evaluate", "documents", "--documents", documents, "--queries", queries, "--field", "short", "--output", output])
        if content.isEmpty {
            #expect(broken.status == 0)
        } else {
            #expect(broken.status == 65, "\(broken.errors)")
            #expect(broken.errors.contains("broken-\(content.count).jsonl"), "\(broken.errors)")
            #expect(!FileManager.default.fileExists(atPath: output))
        }
        let missing = try await UtblickProgram.run(
            ["evaluate", "documents", "--documents", "no-such.jsonl", "--queries", queries, "--field", "short", "--output", output])
        #expect(missing.status == 65, "\(missing.errors)")
        #expect(missing.errors.contains("no-such.jsonl"), "\(missing.errors)")
    }

    private func ranked(
        _ documents: String, _ queries: String, field: String, name: String, _ more: String...
    ) async throws -> [Row] {
        let output = Desktop.folder.appending(path: name).path
        let outcome = try await UtblickProgram.run(
            ["evaluate", "documents", "--documents", documents, "--queries", queries, "--field", field, "--output", output] + more)
        #expect(outcome.status == 0, "\(outcome.errors)")
        return try rows(of: output)
    }

    private func rows(of file: String) throws -> [Row] {
        try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").map { line in
            let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            try #require(columns.count == 4, "\(line)")
            return Row(
                query: columns[0], document: columns[1], rank: try #require(Int(columns[2])), score: try #require(Double(columns[3])))
        }
    }

    /// Ranks from 1 without gaps, scores never rising.
    private func expectOrder(_ rows: [Row]) {
        #expect(!rows.isEmpty)
        for (_, rows) in Dictionary(grouping: rows, by: \.query) {
            #expect(rows.map(\.rank) == Array(1...rows.count))
            #expect(zip(rows, rows.dropFirst()).allSatisfy { $0.score >= $1.score })
            #expect(Set(rows.map(\.document)).count == rows.count)
        }
    }

    private func compress(_ file: String) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["gzip", "--keep", "--force", file]
        try process.run()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
        return file + ".gz"
    }
}
